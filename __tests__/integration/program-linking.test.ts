import { describe, expect, test } from '@jest/globals';
import { inspectBinary } from '../../src/targets/binaries/inspect-binary.ts';
import { judgeBinary } from '../../src/targets/binaries/judge-binary.ts';
import { asFileSees, asGoSees, asReadelfSees, isHere } from '../support/program-oracles.ts';
import { builtProgram } from '../support/programs.ts';
import type { ProgramBuild } from '../support/programs.ts';

/** Ways to link a program for Linux, and what is wrong with it where `static` is required. */
interface Linked {
  readonly name: string;
  readonly build: ProgramBuild;
  readonly static: boolean;
  readonly cgo: boolean;
  readonly problems: readonly string[];
}

const [without, withCgo] = [{ CGO_ENABLED: '0' }, { CGO_ENABLED: '1' }];
const byGcc = (flag: string): string => `-ldflags=-linkmode=external -extldflags=${flag}`;

const cases: readonly Linked[] = [
  {
    name: 'C, as it comes',
    build: { source: 'withC', env: withCgo, flags: [] },
    static: false,
    cgo: true,
    problems: ['static'],
  },
  {
    name: 'C, linked by Go, stripped',
    build: { source: 'withC', env: withCgo, flags: ['-ldflags=-linkmode=internal -s -w'] },
    static: false,
    cgo: true,
    problems: ['static'],
  },
  {
    name: 'C, static',
    build: { source: 'withC', env: withCgo, flags: [byGcc('-static')] },
    static: true,
    cgo: true,
    problems: [],
  },
  {
    name: 'C, static and position-independent',
    build: { source: 'withC', env: withCgo, flags: ['-buildmode=pie', byGcc('-static-pie')] },
    static: true,
    cgo: true,
    problems: [],
  },
  {
    name: 'C, a library',
    build: { source: 'withC', env: withCgo, flags: ['-buildmode=c-shared'] },
    static: false,
    cgo: true,
    problems: ['not-main', 'static'],
  },
  {
    name: 'no C, though cgo is on',
    build: { source: 'plain', env: withCgo, flags: [] },
    static: true,
    cgo: false,
    problems: [],
  },
  {
    name: 'no C, position-independent: Go asks for a loader all the same',
    build: { source: 'plain', env: without, flags: ['-buildmode=pie'] },
    static: false,
    cgo: false,
    problems: ['static'],
  },
];

const canLink = process.platform === 'linux' && process.arch === 'x64' && isHere('cc');
const compared = ['file', 'readelf'].every(isHere);

(canLink ? describe : describe.skip).each(cases)('a program for linux/amd64 with $name', (row) => {
  test('is seen as it was linked', async () => {
    const binary = await inspectBinary(await builtProgram(row.build));
    expect(binary).toMatchObject({ format: 'elf', static: row.static, cgo: row.cgo });
    expect(binary.systems).toContain('linux');
    const problems = judgeBinary(binary, { goos: 'linux', goarch: 'amd64' }, { static: 'required' });
    expect(problems.map(({ kind }) => kind)).toEqual(row.problems);
  });

  test('has the build information that go reads', async () => {
    const path = await builtProgram(row.build);
    expect((await inspectBinary(path)).build).toEqual(await asGoSees(path));
  });
});

(canLink && compared ? describe : describe.skip).each(cases)('file and readelf on one with $name', (row) => {
  test('say the same', async () => {
    const path = await builtProgram(row.build);
    const { interpreter, libraries, static: isStatic } = await inspectBinary(path);
    expect({ interpreter, libraries }).toEqual(await asReadelfSees(path));
    expect(isStatic).toBe(/statically linked|static-pie linked/.test(await asFileSees(path)));
  });
});
