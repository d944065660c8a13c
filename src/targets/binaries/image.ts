import type { BinaryFact } from '../../core/target-facts.ts';

/** What a program file says in its own format, before anything of Go is looked for. */
export interface Image {
  readonly format: BinaryFact['format'];
  /** `library`: to be loaded by others; `object`: not linked. */
  readonly kind: 'program' | 'library' | 'object';
  /** Every GOOS that it may be for; formats say more or less. Empty where it is for none of Go's. */
  readonly systems: readonly string[];
  /** GOARCH, or for a machine that Go does not know its number: `ELF machine 2`. More than one in a universal Mach-O file. */
  readonly architectures: readonly string[];
  /** The program that loads it; empty for none. */
  readonly interpreter: string;
  /** Shared libraries it needs, as it names them, in its order. */
  readonly libraries: readonly string[];
  /** Nothing is loaded with it. */
  readonly static: boolean;
  /** What of the file is where in its memory. */
  readonly segments: readonly Segment[];
  /** Where in the file Go's linker puts the build information, if it was Go's. */
  readonly buildInfo: FileRange | undefined;
}

/** A part of a file. */
export interface FileRange {
  readonly offset: number;
  /** Bytes. */
  readonly size: number;
}

/** A part of a file, and where in the program's memory it will be. */
export interface Segment extends FileRange {
  readonly address: number;
}

/** More libraries than any program needs. */
export const maxLibraries = 1000;
