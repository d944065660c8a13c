import type { TidyChange } from '../../core/facts.ts';
import { linesOf } from '../../gomod/edit.ts';
import type { KeyedLine } from './align.ts';
import { placeChanges, type Meaning } from './changes.ts';

/** What tidy changes in go.sum, by module version. `before` is null when there is no go.sum. */
export function goSumChanges(file: string, before: string | null, after: string): TidyChange[] {
  const [old, fresh] = [keyedGoSumLines(before ?? ''), keyedGoSumLines(after)];
  const missing = groups(without(fresh, old)).map(([subject, lines]): Meaning => ({
    owner: `+ ${subject}`,
    change: { kind: 'sum-missing', ...moduleVersion(subject), lines, newFile: before === null },
  }));
  const stale = groups(without(old, fresh)).map(([subject, lines]): Meaning => ({
    owner: `- ${subject}`,
    change: { kind: 'sum-stale', ...moduleVersion(subject), lines },
  }));
  return placeChanges({
    file,
    before: { text: before ?? '', lines: old },
    after: { text: after, lines: fresh },
    meanings: [...missing, ...stale, ...foreignMeaning(old)],
    ownerOf({ removed, added }) {
      const line = removed ?? added;
      if (line !== undefined && isForeign(line)) return foreign;
      return line?.subject && `${removed ? '-' : '+'} ${line.subject}`;
    },
  });
}

/** The owner of lines that are no hashes: tidy passes over them, and drops them when it writes the file. */
const foreign = 'foreign';

function isForeign({ subject, key }: KeyedLine): boolean {
  return subject === undefined && key !== '';
}

function foreignMeaning(lines: readonly KeyedLine[]): Meaning[] {
  const first = lines.find(isForeign);
  return first === undefined ? [] : [{ owner: foreign, change: { kind: 'format', foreign: first.key } }];
}

/** Lines of `all` that are not in `known`, whatever their blanks. */
function without(all: readonly KeyedLine[], known: readonly KeyedLine[]): KeyedLine[] {
  const keys = new Set(known.map((line) => line.key));
  return all.filter((line) => !keys.has(line.key));
}

function groups(lines: readonly KeyedLine[]): [string, string[]][] {
  const bySubject = new Map<string, Set<string>>();
  for (const { subject, key } of lines) {
    if (subject !== undefined) bySubject.set(subject, (bySubject.get(subject) ?? new Set()).add(key));
  }
  return [...bySubject].map(([subject, keys]) => [subject, [...keys]]);
}

/** The subject is the module version, whether the line is of its zip or of its go.mod. */
function keyedGoSumLines(text: string): KeyedLine[] {
  return linesOf(text).map((line): KeyedLine => {
    const fields = line.split(/\s+/).filter((field) => field !== '');
    const [path, version] = fields;
    const key = fields.join(' ');
    if (fields.length !== 3 || !version?.startsWith('v')) return { text: line, key };
    return { text: line, key, subject: `${path} ${version.replace(/\/go\.mod$/, '')}` };
  });
}

function moduleVersion(subject: string): { readonly path: string; readonly version: string } {
  const [path = '', version = ''] = subject.split(' ');
  return { path, version };
}
