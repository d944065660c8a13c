import type { CommandFailure, TidyFact } from '../../core/facts.ts';
import type { Found } from '../../core/finding.ts';
import { defineRule } from '../../core/rule.ts';
import type { Text } from '../../core/text.ts';
import { TIDY } from '../example-facts.ts';
import { placeIn, relevantLines } from '../failure-output.ts';
import { commandIn } from '../shell-word.ts';

export default defineRule({
  id: 'tidy-failed',
  severity: 'error',
  title: { en: 'go mod tidy failed', 'zh-CN': 'go mod tidy 失败' },
  why: {
    en: 'Whether the module is tidy could not be found out, because the go command gave up. What it said is shown as evidence.',
    'zh-CN': 'go 命令中途失败，无法判断模块是否整洁。它的输出附在后面作为依据。',
  },
  reads: 'tidy',
  diagnose: (facts) => facts.filter(({ outcome }) => outcome === 'failed').map(failed),
  examples: {
    fires: [
      [
        {
          ...TIDY,
          outcome: 'failed',
          failure: {
            command: ['go', 'mod', 'tidy'],
            dir: '.',
            exitCode: 1,
            timedOut: false,
            output:
              'go: downloading golang.org/x/text v0.30.0\ngo: example.com/app imports\n\texample.com/gone: cannot find module providing package example.com/gone\n',
          },
        },
      ],
      [
        {
          ...TIDY,
          outcome: 'failed',
          failure: {
            command: ['go', 'mod', 'tidy'],
            dir: '.',
            exitCode: 1,
            timedOut: false,
            output:
              'verifying golang.org/x/text@v0.30.0: checksum mismatch\n\tdownloaded: h1:aaa\n\tgo.sum:     h1:bbb\n\nSECURITY ERROR\n',
          },
        },
      ],
      [
        {
          ...TIDY,
          outcome: 'failed',
          failure: { command: ['go', 'mod', 'tidy'], dir: '.', exitCode: null, timedOut: true, output: '' },
        },
      ],
      [{ ...TIDY, outcome: 'failed' }],
    ],
    silent: [[TIDY]],
  },
});

function failed(fact: TidyFact): Found {
  const { module, failure, reason, failedAt } = fact;
  const goSum = module.goMod.replace(/go\.mod$/u, 'go.sum');
  return {
    message: failure ? message(failure, module.goMod) : unexplained(module.goMod, reason),
    at: (failure && placeIn(failure)) ??
      (failedAt && { file: failedAt.file, line: failedAt.line, column: failedAt.column }) ?? {
        file: failure && contradictsGoSum(failure) ? goSum : module.goMod,
      },
    fix: {
      words: {
        en: 'Mend what the go command names, then run the same command here.',
        'zh-CN': '先解决 go 命令指出的问题，再在此处运行同一命令。',
      },
      commands: [commandIn(module.dir, 'go mod tidy')],
    },
    ...(failure ? { evidence: relevantLines(failure) } : {}),
  };
}

/** After a checksum mismatch go names both hashes, the one that go.sum holds after `go.sum:`. */
function contradictsGoSum(failure: CommandFailure): boolean {
  return relevantLines(failure).some((line) => /^\s*go\.sum:\s+h1:/u.test(line));
}

function unexplained(goMod: string, reason: string | undefined): Text {
  return {
    en: `go mod tidy for ${goMod} failed${reason === undefined ? '' : `: ${reason}`}`,
    'zh-CN': `为 ${goMod} 运行的 go mod tidy 失败${reason === undefined ? '' : `：${reason}`}`,
  };
}

function message(failure: CommandFailure, goMod: string): Text {
  const command = failure.command.join(' ');
  if (failure.timedOut) {
    return {
      en: `${command} for ${goMod} did not finish in time and was stopped`,
      'zh-CN': `为 ${goMod} 运行的 ${command} 超时，已被终止`,
    };
  }
  const why = firstSentence(failure);
  const exit = failure.exitCode;
  return {
    en: `${command} for ${goMod} ${exit === null ? 'was killed or could not start' : `failed with exit code ${exit}`}${why === '' ? '' : `: ${why}`}`,
    'zh-CN': `为 ${goMod} 运行的 ${command} ${exit === null ? '被终止或无法启动' : `失败，退出码 ${exit}`}${why === '' ? '' : `：${why}`}`,
  };
}

/** The first sentence of the output: a line that ends in `imports` or `:` goes on in the next. */
function firstSentence(failure: CommandFailure): string {
  const sentence: string[] = [];
  for (const line of relevantLines(failure)) {
    sentence.push(line.trim().replace(/^go: /u, ''));
    if (!/(?:imports|tested by|requires|:)$/u.test(line)) break;
  }
  return sentence.join(' ');
}
