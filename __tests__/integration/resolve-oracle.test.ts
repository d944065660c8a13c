import { beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAheadOfWorkspace } from '../../src/gomod/workspace-go-line.ts';
import { acceptsInstalled } from '../../src/toolchain/accepts-installed.ts';
import { releaseName } from '../../src/toolchain/go-release.ts';
import { satisfies } from '../../src/toolchain/go-requirement.ts';
import { parseReleaseIndex } from '../../src/toolchain/release-index.ts';
import { requestedGo } from '../../src/toolchain/requested-go.ts';
import { goReadings } from '../support/gomod-edit.ts';
import { installedVersion, toolchain } from '../support/toolchains.ts';
import { toolchainTrace } from '../support/toolchain-trace.ts';
import { resolveCase } from '../toolchain/resolve-cases/resolve-case.ts';
import {
  GO_LINES,
  MOD_TEXTS,
  TOOLCHAIN_LINES,
  WORK_TEXTS,
} from '../toolchain/resolve-cases/go-oracle-inputs.ts';

const testdata = join(import.meta.dirname, '../toolchain/testdata');

/** How many expectations the real go command gave. */
let answers = 0;

describe('which line of go.mod decides is what cmd/go’s toolchain trace says', () => {
  // From go1.1 on every line is an upgrade, whatever the version of the go that is installed.
  const from = 'go1.1+auto';
  test.each(GO_LINES.flatMap((go) => TOOLCHAIN_LINES.map((toolchainLine) => [go, toolchainLine] as const)))(
    'go %s, toolchain %s',
    async (go, toolchainLine) => {
      const line = toolchainLine === '' ? '' : `toolchain ${toolchainLine}\n`;
      const text = `module example.com/m\n\ngo ${go}\n\n${line}`;
      const selected = await toolchainTrace({ 'go.mod': text }, from);
      const { version, source } = await resolveCase({
        expectationFrom: 'cmd/go',
        asks: { file: 'go.mod', text },
        expect: '',
      });
      answers++;
      const tie = toolchainLine === `go${go}`;
      // `toolchain default` forbids upgrades, and then only the go line is left to ask for a version.
      const decides = toolchainLine === 'default' || tie ? 'go' : selected.line;
      expect(source).toBe(`go.mod line ${decides === 'go' ? 3 : 5}, ${decides}`);
      const chosen = toolchainLine === 'default' ? go : selected.version.replace(/-.*/, '');
      const language = decides === 'go' ? /^1\.\d+$/.test(go) : /^1\.(?:2[1-9])$/.test(chosen);
      if (language) expect(version).toMatch(new RegExp(`^1\\.${chosen.split('.')[1] ?? ''}(?:\\.\\d+)?$`));
      else expect(version).toBe(chosen.replace(/^(1\.(?:\d|1\d|20))\.0$/, '$1'));
    },
  );
});

describe.each([
  ['mod', 'go.mod', MOD_TEXTS],
  ['work', 'go.work', WORK_TEXTS],
] as const)('go %s edit accepts and reads the same files', (kind, file, texts) => {
  test(`${texts.length} texts`, async () => {
    const readings = await goReadings(kind, texts);
    for (const [index, text] of texts.entries()) {
      const reading = readings[index];
      const asks = { file, text };
      const ours = await resolveCase({ expectationFrom: 'cmd/go', asks, expect: '' }).catch(String);
      answers++;
      const told = JSON.stringify(text);
      if (reading?.ok === false) {
        const [line, column] = reading.at[0]?.split(':') ?? [];
        expect([told, ours]).toEqual([
          told,
          expect.stringContaining(`UserError: ${file} line ${line} column ${column}: `),
        ]);
      } else if (JSON.stringify(reading?.json).includes('"Go":')) {
        expect([told, ours]).toEqual([told, expect.objectContaining({ version: expect.any(String) })]);
      } else {
        expect([told, ours]).toEqual([told, expect.stringContaining('it has no go line')]);
      }
    }
  });
});

describe('a toolchain line that go build wants gone is remarked', () => {
  test.each([
    ['1.22', 'default'],
    ['1.22', 'go1.22'],
    ['1.22.0', 'go1.22.0'],
    ['1.22.0', 'go1.22.1'],
    ['1.22.0', 'go1.21.0'],
    ['1.22', 'go1.20'],
    ['1.20', 'go1.20'],
    ['1.21', 'go1.21.0'],
    ['1.22.3', 'go1.22.3-custom'],
    ['1.22', 'go1.19.3-custom'],
  ])('go %s, toolchain %s', async (go, name) => {
    const text = `module example.com/m\n\ngo ${go}\n\ntoolchain ${name}\n`;
    const { output } = await toolchainTrace({ 'go.mod': text, 'm.go': 'package m\n' }, 'local', {
      args: ['build', './...'],
    });
    const { remarks } = await resolveCase({
      expectationFrom: 'cmd/go',
      asks: { file: 'go.mod', text },
      expect: '',
    });
    answers++;
    const remarked = remarks.some(({ kind }) => kind === 'toolchain-line-redundant');
    expect([output, remarked]).toEqual([output, /updates to go\.mod needed/.test(output)]);
  });
});

describe('the user’s GOTOOLCHAIN means what it means to cmd/go', () => {
  const lines = ['1.20', '1.22.1', '1.23.4', '1.27', '1.27.0'];
  const values = [
    'go1.22.3',
    'go1.27.0',
    'go1.22.3+auto',
    'go1.22.3+path',
    'go1.27.0+auto',
    'auto',
    'path',
    'local',
  ];
  let installed: string;
  beforeAll(async () => {
    installed = await installedVersion();
  });

  test.each(values.flatMap((value) => lines.map((line) => [value, line] as const)))(
    'GOTOOLCHAIN=%s, go %s',
    async (value, line) => {
      const text = `module example.com/m\n\ngo ${line}\n`;
      const selected = await toolchainTrace({ 'go.mod': text }, value);
      const request = await requestedGo({ env: { GOTOOLCHAIN: value }, goMod: { path: 'go.mod', text } });
      answers++;
      const wanted = request?.wanted;
      if (wanted === undefined) throw new Error('nothing is asked for');
      if (value === 'auto' || value === 'path' || value === 'local') {
        const stays = selected.line === undefined && !selected.refused;
        expect(acceptsInstalled(wanted, installed)).toBe(stays);
      } else if (wanted.kind === 'exact') {
        expect(releaseName(wanted.version)).toBe(selected.version);
      } else {
        expect(wanted).toMatchObject({ kind: 'at-least' });
        expect(acceptsInstalled(wanted, selected.version)).toBe(true);
        expect(request?.from.source).toBe(
          selected.line === 'go' ? 'go.mod line 3, go' : 'GOTOOLCHAIN in the environment',
        );
      }
    },
  );
});

describe('a Go that is too old is refused where cmd/go refuses it', () => {
  const lines = [
    '1.17',
    '1.21',
    '1.21rc2',
    '1.21.13',
    '1.21.14',
    '1.22',
    '1.23rc1',
    '1.23.12',
    '1.23.13',
    '1.24',
    '1.99',
  ];
  test.each(['1.21.13', '1.23.12'].flatMap((version) => lines.map((line) => [version, line] as const)))(
    'Go %s, go %s',
    async (version, line) => {
      const go = join(await toolchain(version), 'bin/go');
      const files = { 'go.mod': `module example.com/m\n\ngo ${line}\n` };
      const { refused, output } = await toolchainTrace(files, 'local', { go });
      answers++;
      expect([output, satisfies(version, { version: line, from: { source: 'go.mod' } })]).toEqual([
        output,
        !refused,
      ]);
    },
    300_000,
  );

  test.each([
    ['1.21', '1.21'],
    ['1.21', '1.22.0'],
    ['1.22.0', '1.22.0'],
    ['1.22.0', '1.22'],
    ['1.21.0', '1.21rc2'],
    ['1.21', '1.21rc2'],
    ['1.18', '1.20'],
    ['', '1.18'],
    ['', '1.20'],
    ['', '1.21'],
  ])('workspace with go %s, member with go %s', async (work, member) => {
    const files = {
      'go.work': `${work === '' ? '' : `go ${work}\n\n`}use .\n`,
      'go.mod': `module example.com/m\n\ngo ${member}\n`,
    };
    const { refused, output } = await toolchainTrace(files, 'local');
    answers++;
    const ahead = isAheadOfWorkspace(member, work === '' ? undefined : work);
    expect([output, ahead]).toEqual([output, refused || /go work use/.test(output)]);
  });
});

test('releases are in the order of the package go/version', () => {
  const dir = mkdtempSync(join(tmpdir(), 'go-version-order-'));
  try {
    writeFileSync(join(dir, 'main.go'), ORDER_PROGRAM);
    for (const name of readdirSync(testdata).filter((file) => /\.(?:json|txt)$/.test(file))) {
      const ours = parseReleaseIndex(readFileSync(join(testdata, name), 'utf8'), name).releases;
      const input = ours
        .map(({ version }) => version)
        .toSorted()
        .join('\n');
      const env = { ...process.env, GOWORK: 'off', GOTOOLCHAIN: 'local', GOFLAGS: '', GO111MODULE: 'off' };
      const output = execFileSync('go', ['run', 'main.go'], { cwd: dir, env, input, encoding: 'utf8' });
      answers++;
      expect(ours.map(({ version }) => version)).toEqual(output.trim().split('\n'));
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}, 300_000);

test('the real go command gave at least 150 expectations', () => {
  process.stdout.write(`resolve expectations from the real go command: ${answers}\n`);
  expect(answers).toBeGreaterThanOrEqual(150);
});

/** Sorts versions given on stdin, newest first. */
const ORDER_PROGRAM = `package main

import (
	"fmt"
	"go/version"
	"io"
	"os"
	"slices"
	"strings"
)

func main() {
	input, _ := io.ReadAll(os.Stdin)
	list := strings.Fields(string(input))
	slices.SortFunc(list, func(a, b string) int { return version.Compare("go"+b, "go"+a) })
	fmt.Println(strings.Join(list, "\\n"))
}
`;
