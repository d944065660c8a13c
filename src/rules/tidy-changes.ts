import type { TidyChange, TidyFact } from '../core/facts.ts';
import type { Fix, Found } from '../core/finding.ts';
import type { Text } from '../core/text.ts';
import { commandIn } from './shell-word.ts';

/** One kind of change that tidy would make. */
export type ChangeOf<Kind extends TidyChange['kind']> = Extract<TidyChange, { kind: Kind }>;

/** One finding for every change of the kind, where the change is, with the change itself as the mend. */
export function eachChange<Kind extends TidyChange['kind']>(
  facts: readonly TidyFact[],
  kind: Kind,
  message: (change: ChangeOf<Kind>, fact: TidyFact) => Text,
): Found[] {
  return facts.flatMap((fact) =>
    fact.changes
      .filter((change): change is ChangeOf<Kind> => change.kind === kind)
      .map((change) => ({ message: message(change, fact), at: change.at, fix: tidyFix(fact, change) })),
  );
}

/** Beyond so many in one file a report of each is not read, and hides what else there is. */
const mostOfOneFile = 10;

/** As `eachChange`, but a module of which tidy makes many such changes has one finding for all of them, at the first. */
export function eachOrAll<Kind extends TidyChange['kind']>(
  facts: readonly TidyFact[],
  kind: Kind,
  message: (change: ChangeOf<Kind>) => Text,
  together: (changes: readonly ChangeOf<Kind>[]) => Text,
): Found[] {
  return facts.flatMap((fact) => {
    const changes = fact.changes.filter((change): change is ChangeOf<Kind> => change.kind === kind);
    const [first] = changes;
    return first === undefined || changes.length <= mostOfOneFile
      ? eachChange([fact], kind, message)
      : [{ message: together(changes), at: first.at, fix: tidyFix(fact, ...changes) }];
  });
}

/** How to get what tidy writes. Where only go.work resolves the module, `go mod tidy` by itself fails and is not offered. */
export function tidyFix(fact: TidyFact, ...changes: readonly TidyChange[]): Fix<Text> {
  const edits = changes.flatMap((change) => change.edits);
  const shared = edits.length > 0 ? { edits } : {};
  if (fact.fromWorkspace.length > 0) {
    return {
      ...shared,
      words: {
        en: 'Apply the patch and commit it; go mod tidy by itself cannot see the modules of go.work.',
        'zh-CN': '应用补丁并提交；单独运行 go mod tidy 看不到 go.work 中的模块。',
      },
    };
  }
  return {
    ...shared,
    words: {
      en: 'Run go mod tidy, or apply the patch, and commit the result.',
      'zh-CN': '运行 go mod tidy 或应用补丁，然后提交结果。',
    },
    commands: [commandIn(fact.module.dir, 'go mod tidy')],
  };
}
