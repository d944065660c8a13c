import type { ByteOrder } from './fields.ts';

/** `e_machine` (System V ABI and its processor supplements) with the width and byte order that Go uses it in. */
const MACHINES: ReadonlyMap<string, string> = new Map([
  ['3 32 little', '386'],
  ['8 32 big', 'mips'],
  ['8 32 little', 'mipsle'],
  ['8 64 big', 'mips64'],
  ['8 64 little', 'mips64le'],
  ['21 64 big', 'ppc64'],
  ['21 64 little', 'ppc64le'],
  ['22 64 big', 's390x'],
  ['40 32 little', 'arm'],
  ['62 64 little', 'amd64'],
  ['183 64 little', 'arm64'],
  ['243 64 little', 'riscv64'],
  ['258 64 little', 'loong64'],
]);

/** `EI_OSABI`; 0 ("System V") is what most systems write. */
const SYSTEMS: ReadonlyMap<number, readonly string[]> = new Map([
  [2, ['netbsd']],
  [3, ['linux']],
  [6, ['illumos', 'solaris']],
  [9, ['freebsd']],
  [12, ['openbsd']],
]);

/** Owners of notes by which systems know their programs; GNU's number the systems themselves (glibc's abi-tags). */
const NOTES: readonly (readonly [owner: string, goos: string])[] = [
  ['NetBSD', 'netbsd'],
  ['OpenBSD', 'openbsd'],
  ['FreeBSD', 'freebsd'],
  ['DragonFly', 'dragonfly'],
  ['Android', 'android'],
  ['GNU 0', 'linux'],
];

/** Dynamic linkers, where the path is one system's own (Go's linker, cmd/link; musl's and glibc's manuals). */
const INTERPRETERS: readonly (readonly [path: RegExp, systems: readonly string[]])[] = [
  [/^\/system\/bin\/linker/, ['android']],
  [/^\/usr\/libexec\/ld-elf\.so\.2$|^\/libexec\/ld-elf\.so\.2$/, ['dragonfly']],
  [/^(\/usr)?\/libexec\/ld-elf\.so\.1$/, ['freebsd']],
  [/^(\/usr)?\/libexec\/ld\.elf_so$/, ['netbsd']],
  [/^\/usr\/libexec\/ld\.so$/, ['openbsd']],
  [/^\/lib\/(amd64|64)\/ld\.so\.1$/, ['illumos', 'solaris']],
  [/\/ld-(linux|musl)|\/ld64\.so\./, ['linux']],
];

/** GOARCH of an ELF file, or its machine's number where Go has none like it (amd64's x32, for one). */
export function elfArchitecture(machine: { number: number; bits: 32 | 64; order: ByteOrder }): string {
  const { number, bits, order } = machine;
  return (
    MACHINES.get(`${number} ${bits} ${order}`) ?? `ELF machine ${number} (${bits} bits, ${order} endian)`
  );
}

/** GOOS of an ELF file. A static program for Linux says nothing of it, and one for DragonFly neither. */
export function elfSystems(says: {
  readonly osabi: number;
  readonly notes: ReadonlySet<string>;
  readonly interpreter: string;
}): readonly string[] {
  if (says.osabi !== 0) return SYSTEMS.get(says.osabi) ?? [];
  const noted = NOTES.find(([owner]) => says.notes.has(owner));
  if (noted !== undefined) return [noted[1]];
  return INTERPRETERS.find(([path]) => path.test(says.interpreter))?.[1] ?? ['linux', 'dragonfly'];
}
