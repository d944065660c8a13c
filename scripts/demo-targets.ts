import type { TargetFact } from '../src/core/target-facts.ts';

/** A target of every verdict, with the error that two of them share. */
export function demoTargets(): TargetFact[] {
  const verdicts: Readonly<Record<string, TargetFact['verdict']>> = {
    'linux/amd64': 'ok',
    'linux/arm64': 'ok',
    'linux/arm/v7': 'ok',
    'darwin/amd64': 'ok',
    'darwin/arm64': 'ok',
    'windows/amd64': 'fail',
    'windows/arm64': 'fail',
    'js/wasm': 'skipped',
    'plan9/amd64': 'allowed',
  };
  const error = {
    file: 'api/store/lock.go',
    line: 12,
    column: 9,
    message: 'undefined: syscall.Flock',
    package: 'example.com/shop/api/store',
    kind: 'types',
    own: true,
  } as const;
  return Object.entries(verdicts).map(([target, verdict]) => ({
    dir: 'api',
    target,
    mode: 'types',
    verdict,
    ...(verdict === 'skipped' && { reason: 'the type checker was ended after 900 s' }),
    errors: verdict === 'fail' || verdict === 'allowed' ? [error] : [],
    cgo: [],
    packages: 31,
    seconds: 0.93,
  }));
}
