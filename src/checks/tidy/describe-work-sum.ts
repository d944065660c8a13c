import type { ModuleFact, TidyChange, TidyFact, WrittenFile } from '../../core/facts.ts';
import { align, verbatimLines } from './align.ts';
import { editsOf } from './attribute.ts';
import { gitPatch } from './patch.ts';

/** The facts with the lines that go.work.sum lacks, on the first module of the workspace. */
export function withWorkSums(
  facts: readonly TidyFact[],
  modules: readonly ModuleFact[],
  sums: WrittenFile,
): TidyFact[] {
  const first = modules.findIndex((module) => module.inWorkspace);
  return facts.map((fact, index) => {
    if (index !== first) return fact;
    return {
      ...fact,
      outcome: fact.outcome === 'tidy' ? 'drift' : fact.outcome,
      changes: [...fact.changes, workSumChange(sums)],
      patch: fact.patch + gitPatch(sums.file, sums.before, sums.after),
      files: [...(fact.files ?? []), sums],
    };
  });
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
