import { quoted } from '../core/quoted.ts';
import { BadArchive, HostileEntry } from './failures.ts';

/** Go's releases have about 15,000 entries and 270 MB; far above that is a bomb. */
export const maxEntries = 100_000;
export const maxBytes = 4 * 2 ** 30;

/** The longest path of a release has about 110 bytes; file systems take 255 in a name, and about 1,000 in all. */
const maxPathBytes = 512;
const maxNameBytes = 255;

/**
 * Names that Windows gives to devices, in any folder and with any ending; the superscript digits are those of Latin-1.
 * Reference: learn.microsoft.com/windows/win32/fileio/naming-a-file.
 */
const windowsDevice = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$) *(\.|$)/i;

/** What else no name can hold there: wildcards and redirections, and at its end what Windows drops. */
const windowsForbidden = /[<>"|?*]|[. ]$/;

/**
 * Decides for each entry of one archive where below the folder it may go. `prefix` (`go/`) is what every entry must
 * begin with and is cut off. Throws HostileEntry for a path that leaves the folder, or names what is there already.
 */
export class EntryPaths {
  private readonly prefix: string;
  private readonly platform: NodeJS.Platform;
  private readonly seen = new Map<string, { readonly path: string; readonly kind: 'folder' | 'leaf' }>();
  private bytes = 0;

  constructor(prefix: string, platform: NodeJS.Platform) {
    this.prefix = prefix;
    this.platform = platform;
  }

  /** The path below the folder, with `/`; empty for the top folder itself. Counts what it lets in. */
  admit(entry: string, kind: 'file' | 'folder' | 'link', size: number): string {
    this.bytes += size;
    if (this.seen.size >= maxEntries || this.bytes > maxBytes) {
      throw new BadArchive(`the archive holds more than ${maxEntries} entries or ${maxBytes / 2 ** 30} GiB`);
    }
    const path = this.below(entry);
    if (path === '' && kind !== 'folder') throw leaving(entry);
    this.claim(path, kind === 'folder' ? 'folder' : 'leaf');
    return path;
  }

  /** Where a link at `path` leads, below the folder. Symbolic ones count from their own folder, hard ones from the top. */
  linkTarget(path: string, target: string, kind: 'symbolic' | 'hard'): string {
    if (target === '') throw new HostileEntry(`the archive entry ${quoted(path)} is a link to nothing`);
    if (kind === 'hard') return this.below(target);
    const segments = path.split('/').slice(0, -1);
    if (target.startsWith('/')) throw leaving(target);
    for (const segment of target.split('/')) {
      if (segment === '..') {
        if (segments.pop() === undefined) throw leaving(target);
      } else if (segment !== '.' && segment !== '') segments.push(checked(segment, target, this.platform));
    }
    return segments.join('/');
  }

  private below(entry: string): string {
    if (Buffer.byteLength(entry) > maxPathBytes)
      throw new HostileEntry(
        `the archive entry ${quoted(entry)} has more than ${maxPathBytes} bytes in its path`,
      );
    const trimmed = entry.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
    if (trimmed.startsWith('/')) throw leaving(entry);
    for (const segment of trimmed.split('/')) checked(segment, entry, this.platform);
    if (`${trimmed}/` === this.prefix) return '';
    if (!trimmed.startsWith(this.prefix)) {
      throw new BadArchive(
        `the archive entry ${quoted(entry)} is not below ${this.prefix}: this is no release of Go`,
      );
    }
    return trimmed.slice(this.prefix.length);
  }

  /**
   * Notes a path and the folders above it; only a folder may come twice, and only in the same spelling. That holds on
   * every system: Go's own releases and modules are made for those where case does not count.
   */
  private claim(path: string, kind: 'folder' | 'leaf'): void {
    if (path === '') return;
    const key = folded(path);
    const before = this.seen.get(key);
    if (before === undefined) {
      this.claim(path.slice(0, Math.max(0, path.lastIndexOf('/'))), 'folder');
      this.seen.set(key, { path, kind });
    } else if (kind === 'leaf' || before.kind === 'leaf' || before.path !== path) {
      throw new HostileEntry(
        `the archive entry ${quoted(path)} names the same file as ${quoted(before.path)}`,
      );
    }
  }
}

/** The same for all spellings that some file system takes for one name; 's' and 'ſ' have but the capital in common. */
function folded(path: string): string {
  return path.normalize('NFC').toLowerCase().toUpperCase();
}

function checked(segment: string, entry: string, platform: NodeJS.Platform): string {
  if (!isPlainName(segment, platform)) throw leaving(entry);
  return segment;
}

/** Whether `name` can be that of a file in any folder: no path, no device. */
export function isPlainName(name: string, platform: NodeJS.Platform): boolean {
  if (name === '' || name === '.' || name === '..') return false;
  // A backslash or a colon is a separator on Windows; Go's releases have neither, so no system gets them.
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\\/:\u0000-\u001f\u007f]/.test(name) || Buffer.byteLength(name) > maxNameBytes) return false;
  return platform !== 'win32' || !(windowsDevice.test(name) || windowsForbidden.test(name));
}

function leaving(entry: string): HostileEntry {
  return new HostileEntry(
    `the archive entry ${quoted(entry)} does not stay inside the folder that it is unpacked to`,
  );
}
