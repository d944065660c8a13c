import type { TidyChange } from '../../core/facts.ts';
import { linesOf, type KeyedLine } from './align.ts';
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
    meanings: [...missing, ...stale],
    ownerOf({ removed, added }) {
      const line = removed ?? added;
      return line?.subject && `${removed ? '-' : '+'} ${line.subject}`;
    },
  });
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
    if (path === undefined || version === undefined) return { text: line, key: '' };
    return { text: line, key: fields.join(' '), subject: `${path} ${version.replace(/\/go\.mod$/, '')}` };
  });
}

function moduleVersion(subject: string): { readonly path: string; readonly version: string } {
  const [path = '', version = ''] = subject.split(' ');
  return { path, version };
}
