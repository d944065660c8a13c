import { quoted } from '../../core/quoted.ts';
import { EntryPaths } from '../../archive/entry-path.ts';
import { BadArchive, HostileEntry } from '../../archive/failures.ts';
import type { TarPaths } from '../../archive/untar.ts';
import type { ModuleFile } from './module-files.ts';

/**
 * Lets those files of an archive in that the go.sum set names and whose place is not taken. Passes over other plain
 * files: entries of another set have some. Throws HostileEntry for what none of our archives holds, and BadArchive for too much.
 */
export class ModulePaths implements TarPaths {
  /** What was let in, in the archive's order. */
  readonly admitted: string[] = [];
  /** How many files were passed over as the set does not name them, and how many as they are taken. */
  unnamed = 0;
  present = 0;
  private readonly maxBytes: ReadonlyMap<string, number>;
  private readonly isTaken: (name: string) => boolean;
  private readonly paths: EntryPaths;

  constructor(files: readonly ModuleFile[], isTaken: (name: string) => boolean, platform: NodeJS.Platform) {
    this.maxBytes = new Map(files.map((file) => [file.name, file.maxBytes]));
    this.isTaken = isTaken;
    this.paths = new EntryPaths('', platform);
  }

  admit(entry: string, kind: 'file' | 'folder' | 'link', size: number): string | undefined {
    if (kind !== 'file') throw new HostileEntry(`the archive entry ${quoted(entry)} is no plain file`);
    const path = this.paths.admit(entry, kind, size);
    const maxBytes = this.maxBytes.get(path);
    if (maxBytes === undefined) {
      this.unnamed++;
      return undefined;
    }
    if (size > maxBytes) throw new BadArchive(`the archive entry ${quoted(entry)} has ${size} bytes`);
    if (this.isTaken(path)) {
      this.present++;
      return undefined;
    }
    this.admitted.push(path);
    return path;
  }

  /** Links were refused before anybody asks where they lead. */
  linkTarget(path: string): never {
    throw new HostileEntry(`the archive entry ${quoted(path)} is a link`);
  }
}
