import { nearest } from '../config/nearest.ts';
import { UserError } from '../core/errors.ts';
import { quoted } from '../core/quoted.ts';

/** What a Go release is built for, in Go's names: `{ os: 'linux', arch: 'amd64' }`. */
export interface Platform {
  /** GOOS */
  readonly os: string;
  /** GOARCH */
  readonly arch: string;
}

/** Every GOOS of `go tool dist list`, and what node, runners, distributions and people call it. */
const OS_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  aix: [],
  android: [],
  darwin: ['macos', 'mac', 'osx', 'macosx'],
  dragonfly: ['dragonflybsd'],
  freebsd: [],
  illumos: [],
  ios: [],
  js: [],
  linux: [],
  netbsd: [],
  openbsd: [],
  plan9: [],
  solaris: ['sunos'],
  wasip1: ['wasi'],
  windows: ['win32', 'win'],
};

/** Every GOARCH of `go tool dist list`, likewise; `armv6l` and `arm6` are what release indexes say for `arm`. */
const ARCH_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  '386': ['ia32', 'x32', 'x86', 'i386', 'i486', 'i586', 'i686'],
  amd64: ['x64', 'x86_64', 'x86-64'],
  arm: ['armv6l', 'armv7l', 'arm6', 'armv6', 'armv7', 'arm32', 'armhf'],
  arm64: ['aarch64', 'armv8'],
  loong64: ['loongarch64'],
  mips: [],
  mips64: [],
  mips64le: ['mips64el'],
  mipsle: ['mipsel'],
  ppc64: [],
  ppc64le: ['ppc64el'],
  riscv64: [],
  s390x: [],
  wasm: [],
};

/** GOOS for any spelling of an operating system, or undefined. */
export function goosOf(name: string): string | undefined {
  return lookUp(OS_SPELLINGS, name);
}

/** GOARCH for any spelling of an architecture, or undefined. `ppc64` is Go's: big endian. */
export function goarchOf(name: string): string | undefined {
  return lookUp(ARCH_SPELLINGS, name);
}

/** The platform that a person named. Throws UserError with the nearest known name. */
export function parsePlatform(os: string, arch: string): Platform {
  return {
    os: goosOf(os) ?? unknown('operating system', os, OS_SPELLINGS),
    arch: goarchOf(arch) ?? unknown('architecture', arch, ARCH_SPELLINGS),
  };
}

/** The platform of a machine as node describes it: node's `ppc64` is either byte order. */
export function hostPlatform(host: {
  readonly platform: string;
  readonly arch: string;
  readonly endianness: 'BE' | 'LE';
}): Platform {
  const littlePower = host.arch === 'ppc64' && host.endianness === 'LE';
  return parsePlatform(host.platform, littlePower ? 'ppc64le' : host.arch);
}

/** `linux/amd64` */
export function platformName(platform: Platform): string {
  return `${platform.os}/${platform.arch}`;
}

function lookUp(spellings: typeof OS_SPELLINGS, name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  if (Object.hasOwn(spellings, wanted)) return wanted;
  return Object.keys(spellings).find((own) => spellings[own]?.includes(wanted));
}

function unknown(what: string, name: string, spellings: typeof OS_SPELLINGS): never {
  const known = Object.entries(spellings).flat(2);
  const guess = nearest(name.trim(), known);
  throw new UserError(
    `${quoted(name)} is no ${what} that Go knows${guess === undefined ? '' : `; did you mean ${guess}?`} (known: ${Object.keys(spellings).join(', ')})`,
  );
}
