import type { Variant } from './target.ts';

/** Which processors of an architecture Go builds for. */
interface VariantKind {
  readonly variable: string;
  /** As the variable takes them. */
  readonly values: readonly string[];
  /** The first release that knows the variable; those before take no notice of it. */
  readonly since: string;
  /** Values that came later, and when. */
  readonly later?: Readonly<Record<string, string>>;
}

const floats = ['hardfloat', 'softfloat'];
const mips: VariantKind = { variable: 'GOMIPS', values: floats, since: '1.10' };
const mips64: VariantKind = { variable: 'GOMIPS64', values: floats, since: '1.11' };
const ppc64: VariantKind = {
  variable: 'GOPPC64',
  values: ['power8', 'power9', 'power10'],
  since: '1.10',
  later: { power10: '1.20' },
};

/** By GOARCH; the others have none. `go help environment`, Go's internal/buildcfg and its release notes. */
const KINDS: Readonly<Record<string, VariantKind>> = {
  '386': { variable: 'GO386', values: ['sse2', 'softfloat'], since: '1.1', later: { softfloat: '1.16' } },
  amd64: { variable: 'GOAMD64', values: ['v1', 'v2', 'v3', 'v4'], since: '1.18' },
  arm: { variable: 'GOARM', values: ['5', '6', '7'], since: '1.1' },
  arm64: { variable: 'GOARM64', values: [...versions(8, 9), ...versions(9, 5)], since: '1.23' },
  mips,
  mipsle: mips,
  mips64,
  mips64le: mips64,
  ppc64,
  ppc64le: ppc64,
  riscv64: {
    variable: 'GORISCV64',
    values: ['rva20u64', 'rva22u64', 'rva23u64'],
    since: '1.23',
    later: { rva23u64: '1.25' },
  },
};

/** `v8.0` to `v8.9` */
function versions(major: number, last: number): string[] {
  return Array.from({ length: last + 1 }, (_, minor) => `v${major}.${minor}`);
}

/** How a variant is written in a target: `v7` for GOARM=7, what the variable takes for all others. */
export function writtenVariant({ name, value }: Variant): string {
  return name === 'GOARM' ? `v${value}` : value;
}

/** All variants of a GOARCH as they are written, with the release that brought them. */
export function variantsOf(
  goarch: string,
): readonly (Variant & { readonly written: string; since: string })[] {
  const kind = Object.hasOwn(KINDS, goarch) ? KINDS[goarch] : undefined;
  if (kind === undefined) return [];
  return kind.values.map((value) => {
    const variant = { name: kind.variable, value };
    return { ...variant, written: writtenVariant(variant), since: kind.later?.[value] ?? kind.since };
  });
}
