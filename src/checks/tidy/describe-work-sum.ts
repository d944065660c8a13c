import type { ModuleFact, TidyChange, TidyFact, WrittenFile } from '../../core/facts.ts';
import { align, verbatimLines } from './align.ts';
import { editsOf } from './attribute.ts';
import { gitPatch } from './patch.ts';

/** The facts with the lines that go.work.sum lacks, on the first module of the workspace. */
export function withWorkSums(
  facts: readonly TidyFact[],
  modules: readonly ModuleFact[],
  loaded: WrittenFile,
): TidyFact[] {
  const first = modules.findIndex((module) => module.inWorkspace);
  const sums = beyondModules(loaded, facts);
  return facts.map((fact, index) => {
    if (index !== first || sums === undefined) return fact;
    return {
      ...fact,
      outcome: fact.outcome === 'tidy' ? 'drift' : fact.outcome,
      changes: [...fact.changes, workSumChange(sums)],
      patch: fact.patch + gitPatch(sums.file, sums.before, sums.after),
      files: [...(fact.files ?? []), sums],
    };
  });
}

/** Without the lines that a module's own go.sum will have once it is tidy: go.work.sum is only for the others. */
function beyondModules(
  { file, before, after }: WrittenFile,
  facts: readonly TidyFact[],
): WrittenFile | undefined {
  const known = new Set(before?.split('\n'));
  const tidied = new Set(facts.flatMap((fact) => fact.files ?? []).flatMap((it) => it.after.split('\n')));
  const needed = verbatimLines(after).filter(
    ({ text }) => known.has(text.trim()) || !tidied.has(text.trim()),
  );
  if (needed.every(({ text }) => known.has(text.trim()))) return undefined;
  return { file, before, after: needed.map(({ text }) => text).join('') };
}

function workSumChange({ file, before, after }: WrittenFile): TidyChange {
  const [old, fresh] = [verbatimLines(before ?? ''), verbatimLines(after)];
  const known = new Set(old.map((line) => line.key));
  const hunks = align(old, fresh);
  return {
    kind: 'work-sum-missing',
    lines: fresh.filter((line) => !known.has(line.key)).map((line) => line.text.trim()),
    newFile: before === null,
    at: { file, line: hunks[0]?.[0]?.line ?? 1 },
    edits: editsOf(file, hunks),
  };
}
