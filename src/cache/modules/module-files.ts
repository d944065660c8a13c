import type { ModuleSum } from './module-sums.ts';

/** A file that an entry may hold. */
export interface ModuleFile {
  /** Below `cache/download`, with `/`. */
  readonly name: string;
  /** More than that is none. */
  readonly maxBytes: number;
}

/** What the go command takes for a zip (golang.org/x/mod/zip, MaxZipFile). */
export const maxZip = 500 << 20;

/** What it takes for a go.mod (MaxGoMod). */
const maxGoMod = 16 << 20;

/** A version, a time and where it came from. */
const maxInfo = 64 << 10;

/**
 * The files of a module version that are worth a place: what go.sum has a hash for, and the `.info`, of which the go
 * command takes a version's time. No `list`: the go command makes it from the files beside it and never reads it.
 */
export function filesOf({ stem, zip, goMod }: ModuleSum): readonly ModuleFile[] {
  return [
    { name: `${stem}.info`, maxBytes: maxInfo },
    ...(goMod.length > 0 ? [{ name: `${stem}.mod`, maxBytes: maxGoMod }] : []),
    ...(zip.length > 0 ? [{ name: `${stem}.zip`, maxBytes: maxZip }] : []),
  ];
}
