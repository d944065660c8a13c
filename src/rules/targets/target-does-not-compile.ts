import type { Found } from '../../core/finding.ts';
import { defineRule } from '../../core/rule.ts';
import type { TargetError, TargetFact } from '../../core/target-facts.ts';
import { TARGET } from '../example-facts.ts';
import { targetList } from '../target-list.ts';

const ERROR: TargetError = {
  file: 'store/lock.go',
  line: 12,
  column: 9,
  message: 'cannot use fd (variable of type int) as syscall.Handle value in argument to syscall.Close',
  package: 'example.com/app/store',
  kind: 'types',
  own: true,
};

export default defineRule({
  id: 'target-does-not-compile',
  severity: 'error',
  title: { en: 'A target does not compile', 'zh-CN': '目标无法编译' },
  why: {
    en: 'Whoever builds the module for this GOOS and GOARCH gets this error. It is told once, with all targets that have it.',
    'zh-CN': '为此 GOOS 与 GOARCH 构建该模块时会出现此错误。同一错误只报告一次，并列出所有受影响的目标。',
  },
  reads: 'targets',
  diagnose: (facts) =>
    [...byError(facts).values()].map(({ error, targets, allowed }) => found(error, targets, allowed)),
  examples: {
    fires: [
      [
        { ...TARGET, target: 'windows/amd64', verdict: 'fail', errors: [ERROR] },
        { ...TARGET, target: 'windows/arm64', verdict: 'fail', errors: [ERROR] },
      ],
      [{ ...TARGET, target: 'plan9/386', verdict: 'allowed', errors: [ERROR] }],
      [
        {
          ...TARGET,
          verdict: 'fail',
          errors: [{ ...ERROR, file: '/home/user/go/pkg/mod/example.com/dep@v1.0.0/dep.go', own: false }],
        },
      ],
      [
        {
          ...TARGET,
          verdict: 'fail',
          errors: [{ ...ERROR, file: '', line: 0, column: 0, kind: 'no-files' }],
        },
      ],
    ],
    silent: [[TARGET], [{ ...TARGET, verdict: 'skipped', reason: 'needs an external linker' }]],
  },
});

interface Shared {
  readonly error: TargetError;
  readonly targets: string[];
  /** Whether it may fail on all of them. */
  allowed: boolean;
}

/** The same error of several targets counts once. */
function byError(facts: readonly TargetFact[]): ReadonlyMap<string, Shared> {
  const shared = new Map<string, Shared>();
  for (const { target, verdict, errors } of facts)
    for (const error of errors) {
      const key = JSON.stringify([error.file, error.line, error.column, error.message, error.package]);
      const known = shared.get(key) ?? { error, targets: [], allowed: true };
      shared.set(key, known);
      known.targets.push(target);
      known.allowed &&= verdict === 'allowed';
    }
  return shared;
}

function found(error: TargetError, targets: readonly string[], allowed: boolean): Found {
  const { file, line, column, message, own } = error;
  const where = own || file === '' ? error.package : `${error.package} (${file}:${line}:${column})`;
  return {
    message: {
      en: `${message} · ${targetList(targets, 'en')} · in ${where}`,
      'zh-CN': `${message} · ${targetList(targets, 'zh-CN')} · 位于 ${where}`,
    },
    ...(own && file !== '' && { at: { file, ...(line > 0 && { line }), ...(column > 0 && { column }) } }),
    ...(allowed && { severity: 'notice' as const }),
  };
}
