import { expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout, inJob } from '../support/checkout.ts';
import { parseCommands } from '../support/runner/commands.ts';

/** The other tests are worth what the emulator is: an action that does what it likes must be caught at it. */
const ACTION = {
  'action.yml':
    'inputs: { who: { default: nobody } }\nruns: { using: node24, main: main.cjs, post: post.cjs }\n',
  'main.cjs': `
    const { appendFileSync } = require('node:fs');
    const env = process.env;
    appendFileSync(env.GITHUB_OUTPUT, 'lines<<END\\none\\ntwo\\nEND\\nwho=' + env.INPUT_WHO + '\\n');
    appendFileSync(env.GITHUB_STATE, 'kept=1\\n');
    appendFileSync(env.GITHUB_PATH, '/first\\n/second\\n');
    appendFileSync(env.GITHUB_ENV, 'COLOUR=blue\\n');
    appendFileSync(env.GITHUB_STEP_SUMMARY, '# hello\\n');
    console.log('::error file=' + env.GITHUB_WORKSPACE + '/a.go,line=3,col=2::bad%0Athing');
    process.stdout.write('half a line, ');
    console.error('  ::notice title=a%3Ab::told');
    console.log('then ##[warning file=b.go]careful');
    for (let i = 0; i < 12; i += 1) console.log('::warning::' + i);
  `,
  'post.cjs': `console.log(process.env.STATE_kept, process.env.COLOUR, process.env.PATH.slice(0, 15))`,
};

test('an action under the emulator', () =>
  inJob(checkout(ACTION), async (job, workspace) => {
    const main = await job.uses({ inputs: { who: 'me' } }, workspace);
    expect(main).toMatchObject({
      exitCode: 0,
      outputs: { lines: 'one\ntwo', who: 'me' },
      state: { kept: '1' },
      exported: { COLOUR: 'blue' },
      path: ['/second', '/first'],
      summary: '# hello\n',
    });
    expect(main.annotations.slice(0, 2)).toEqual([
      { level: 'error', message: 'bad\nthing', file: 'a.go', line: 3, column: 2 },
      { level: 'warning', message: 'careful', file: 'b.go' },
    ]);
    expect(main.annotations.filter(({ level }) => level === 'warning')).toHaveLength(10);
    expect(main.annotations.at(-1)).toEqual({ level: 'notice', message: 'told', title: 'a:b' });
    const [post] = await job.finish();
    expect(post?.log).toBe(
      '1 blue /second:/first:\n'.replaceAll(':', process.platform === 'win32' ? ';' : ':'),
    );
    expect(await readFile(join(workspace, 'action.yml'), 'utf8')).toBe(ACTION['action.yml']);
  }));

test.each([
  ['at the start of a line', '::set-output name=a::b', ['set-output']],
  ['after blanks', ' \t::error::x', ['error']],
  ['in capitals', '::ERROR::x', ['error']],
  ['anywhere, in the old form', 'go: ##[save-state name=x]y', ['save-state']],
  ['after a lone carriage return', 'x\r::add-mask::y', ['add-mask']],
  ['an unknown one', '::blink::x', []],
  ['not at the start', 'x ::error::y', []],
  [
    'between stop-commands and its end',
    '::stop-commands::t\n::error::x\n::t::\n::debug::y',
    ['stop-commands', 'debug'],
  ],
])('commands: %s', (_, output, names) => {
  expect(parseCommands(output).map((command) => command.name)).toEqual(names);
});
