import type { TidyChange } from '../../core/facts.ts';
import type { GoModFile, Requirement } from '../../gomod/go-mod-file.ts';
import { parseGoMod } from '../../gomod/go-mod.ts';
import { linesOf } from '../../gomod/edit.ts';
import { placeChanges, type Meaning } from './changes.ts';
import { entriesOf, keyedGoModLines, type Entry } from './go-mod-entries.ts';

/** What tidy changes in go.mod. Importers, forcing modules and chains are for others to add. */
export function goModChanges(file: string, beforeText: string, afterText: string): TidyChange[] {
  const [before, after] = [side(beforeText), side(afterText)];
  return placeChanges({
    file,
    before,
    after,
    meanings:
      before.file && after.file
        ? meaningsOf({ ...before, file: before.file }, { ...after, file: after.file })
        : [],
    ownerOf: ({ removed, added }) => (removed ?? added)?.subject,
  });
}

interface Side<File> {
  readonly text: string;
  readonly file: File;
  readonly entries: readonly Entry[];
}

function side(
  text: string,
): Side<GoModFile | undefined> & { readonly lines: ReturnType<typeof keyedGoModLines> } {
  const parsed = parseGoMod(text);
  const entries = parsed.ok ? entriesOf(parsed.file) : [];
  return { text, file: parsed.ok ? parsed.file : undefined, entries, lines: keyedGoModLines(text, entries) };
}

function meaningsOf(before: Side<GoModFile>, after: Side<GoModFile>): Meaning[] {
  return [
    ...requirementMeanings(before, after),
    ...lineMeaning('go-line', 'go', before.file.go?.version, after.file.go?.version, before.file.go?.at),
    ...lineMeaning(
      'toolchain-line',
      'toolchain',
      before.file.toolchain?.name,
      after.file.toolchain?.name,
      before.file.toolchain?.at,
    ),
    ...directiveMeanings(before, after),
  ];
}

function requirementMeanings(before: Side<GoModFile>, after: Side<GoModFile>): Meaning[] {
  const [old, fresh] = [effective(before), effective(after)];
  const gone = [...old.values()].filter((it) => !fresh.has(it.path));
  return [
    ...gone.map(({ path, version, at }): Meaning => ({
      owner: `require ${path}`,
      at,
      change: { kind: 'require-unused', path, version },
    })),
    ...[...fresh.values()].flatMap((now) => requirementMeaning(old.get(now.path), now)),
  ];
}

function requirementMeaning(old: Requirement | undefined, now: Requirement): Meaning[] {
  const { path, version, indirect } = now;
  const owner = `require ${path}`;
  if (old === undefined) return [{ owner, change: { kind: 'require-missing', path, version, indirect } }];
  if (old.version !== version) {
    return [{ owner, at: old.at, change: { kind: 'require-version', path, from: old.version, to: version } }];
  }
  if (old.indirect === indirect) return [];
  return [{ owner, at: old.at, change: { kind: 'require-indirect', path, version, indirect } }];
}

/** By path. Of several requirements of one module the last is taken: tidy leaves one. */
function effective({ text, file }: Side<GoModFile>): Map<string, Requirement> {
  const lines = linesOf(text);
  return new Map(
    file.require.map((it) => [it.path, { ...it, version: writtenVersion(lines[it.at.line - 1], it) }]),
  );
}

/** The parser fills `v1.1` up to `v1.1.0`, but a reader looks for what the line says. */
function writtenVersion(line: string | undefined, requirement: Requirement): string {
  const words = line?.trim().split(/\s+/) ?? [];
  return words[words[0] === 'require' ? 2 : 1] ?? requirement.version;
}

function lineMeaning(
  kind: 'go-line' | 'toolchain-line',
  owner: string,
  from: string | undefined,
  to: string | undefined,
  at: Entry['at'] | undefined,
): Meaning[] {
  if (from === to) return [];
  return [
    {
      owner,
      ...(at && { at }),
      change: { kind, ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    },
  ];
}

const ownKinds = new Set(['require', 'go', 'toolchain']);

function directiveMeanings(before: Side<GoModFile>, after: Side<GoModFile>): Meaning[] {
  const others = ({ entries }: Side<GoModFile>): Map<string, Entry> =>
    new Map(entries.filter((it) => !ownKinds.has(it.verb)).map((it) => [it.subject, it]));
  const [old, fresh] = [others(before), others(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((subject): Meaning[] => {
    const [was, is] = [old.get(subject), fresh.get(subject)];
    const from = was && statement(before.text, was);
    const to = is && statement(after.text, is);
    if (from === to) return [];
    const verb = (was ?? is)?.verb ?? '';
    const change = { kind: 'directive' as const, verb, ...(from && { from }), ...(to && { to }) };
    return [{ owner: subject, ...(was && { at: was.at }), change }];
  });
}

/** As it would be written on a line of its own, without what says nothing: comment, quotes, blanks. */
function statement(text: string, { verb, at }: Entry): string {
  const line = (linesOf(text)[at.line - 1] ?? '').replace(/\/\/.*/, '').replaceAll(/["`]/g, '');
  const words = line.trim().split(/\s+/);
  return (words[0] === verb ? words : [verb, ...words]).join(' ');
}
