import { beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '..');

/** A source file: its path relative to src/, its text, and what it imports. */
interface Source {
  readonly file: string;
  readonly code: string;
  readonly imports: readonly string[];
}

let tracked: readonly string[] = [];
let sources: readonly Source[] = [];

beforeAll(async () => {
  // New files count before they are added, ignored ones do not.
  const { stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  const listed = stdout.split('\0').filter((file) => file !== '');
  tracked = [...new Set(listed)];
  const files = tracked.filter((file) => file.startsWith('src/') && file.endsWith('.ts'));
  sources = (await Promise.all(files.map(readSource))).filter((source) => source !== undefined);
});

async function readSource(file: string): Promise<Source | undefined> {
  const code = await readTracked(file);
  if (code === undefined) return undefined;
  const found = code.matchAll(
    /^\s*(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?['"]([^'"]+)['"]/gm,
  );
  const imports = [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  return { file: file.slice('src/'.length), code, imports };
}

/** undefined for a file that was deleted but not yet from the index. */
async function readTracked(file: string): Promise<string | undefined> {
  return readFile(join(root, file), 'utf8').catch(() => undefined);
}

/** `core/facts.ts` → `core`; files directly in src/ are their own. */
function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : file;
}

/** The imports of a source within src/, relative to it. */
function ownImports(source: Source): readonly string[] {
  return source.imports
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(source.file), name));
}

const PURE = ['core', 'config', 'gomod', 'rules', 'report'];
const ROOTS = ['action', 'cli'];
const WORLD = /^(node:)?(child_process|net|tls|dgram|http|https|http2|dns|cluster)(\/|$)/;

describe('folders keep to themselves', () => {
  test('there are sources to look at', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.flatMap((source) => source.imports).length).toBeGreaterThan(50);
  });

  test('pure folders import nothing that reaches outside the process', () => {
    const offences = sources
      .filter((source) => PURE.includes(folderOf(source.file)))
      .flatMap((source) => source.imports.map((name) => `${source.file} imports ${name}`))
      .filter((text) => / (node:)?(fs|os|worker_threads|process|zlib|crypto)(\/|$)| @actions\//.test(text));
    expect(offences).toEqual([]);
  });

  test('pure folders import only pure folders and ports', () => {
    const offences = sources
      .filter((source) => PURE.includes(folderOf(source.file)))
      .flatMap((source) => ownImports(source).map((target) => ({ from: source.file, target })))
      .filter(({ target }) => ![...PURE, 'ports.ts'].includes(folderOf(target)));
    expect(offences).toEqual([]);
  });

  test('only adapters and composition roots start programs or open sockets', () => {
    const offences = sources
      .filter((source) => !['adapters', ...ROOTS].includes(folderOf(source.file)))
      .flatMap((source) =>
        source.imports.filter((name) => WORLD.test(name)).map((n) => `${source.file}: ${n}`),
      );
    expect(offences).toEqual([]);
  });

  test('only adapters/github and the action import @actions/*', () => {
    const offences = sources
      .filter(({ file }) => !file.startsWith('adapters/github/') && !file.startsWith('action/'))
      .filter((source) => source.imports.some((name) => name.startsWith('@actions/')))
      .map((source) => source.file);
    expect(offences).toEqual([]);
  });

  test('only adapters and composition roots read process.env', () => {
    const offences = sources
      .filter((source) => !['adapters', ...ROOTS].includes(folderOf(source.file)))
      .filter((source) => /\bprocess\s*(\.\s*env\b|\[\s*['"]env)/.test(withoutComments(source.code)))
      .map((source) => source.file);
    expect(offences).toEqual([]);
  });

  test('adapters are chosen by composition roots alone', () => {
    const offences = sources
      .filter((source) => !['adapters', ...ROOTS].includes(folderOf(source.file)))
      .filter((source) => !isBundleEntry(source.file))
      .filter((source) => ownImports(source).some((target) => folderOf(target) === 'adapters'))
      .map((source) => source.file);
    expect(offences).toEqual([]);
  });

  test('nobody imports a composition root', () => {
    const offences = sources.flatMap((source) =>
      ownImports(source)
        .filter((target) => ROOTS.includes(folderOf(target)) && folderOf(source.file) !== folderOf(target))
        .map((target) => `${source.file} imports ${target}`),
    );
    expect(offences).toEqual([]);
  });

  test('no two folders import each other, directly or round about', () => {
    expect(cycle(folderGraph())).toEqual([]);
  });
});

/** Bundles of their own that main loads when needed; they are composition roots too. */
function isBundleEntry(file: string): boolean {
  return file === 'toolchain/install/download.ts';
}

/** Type-only imports vanish, so they tie no knot. */
function folderGraph(): ReadonlyMap<string, ReadonlySet<string>> {
  const graph = new Map<string, Set<string>>();
  for (const source of sources) {
    const code = source.code.replaceAll(/^import type\b[^;]*;/gm, '');
    const from = folderOf(source.file);
    for (const target of ownImports({
      ...source,
      imports: source.imports.filter((n) => code.includes(`'${n}'`)),
    })) {
      const to = folderOf(target);
      if (to !== from) graph.set(from, (graph.get(from) ?? new Set()).add(to));
    }
  }
  return graph;
}

/** The first cycle found, as the folders along it; empty when there is none. */
function cycle(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const done = new Set<string>();
  const visit = (node: string, path: readonly string[]): readonly string[] => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return [];
    for (const next of graph.get(node) ?? []) {
      const found = visit(next, [...path, node]);
      if (found.length > 0) return found;
    }
    done.add(node);
    return [];
  };
  for (const node of graph.keys()) {
    const found = visit(node, []);
    if (found.length > 0) return found;
  }
  return [];
}

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}

/** `file:line` of every line that holds one of `needles`. */
async function linesWith(needles: readonly string[]): Promise<readonly string[]> {
  const found = tracked.map(async (file) => {
    const lines = (await readTracked(file))?.split('\n') ?? [];
    return lines.flatMap((line, index) =>
      needles.some((needle) => line.includes(needle)) ? [`${file}:${index + 1}`] : [],
    );
  });
  return (await Promise.all(found)).flat();
}

describe('what tracked files must not hold', () => {
  test('paths of the machine it was written on', async () => {
    const places = [root, homedir()].map((place) => `${place}/`);
    // In parts, or this file would find itself.
    const known = [
      ['', 'work', ''],
      ['', 'root', ''],
      ['', 'home', 'runner', ''],
    ].map((parts) => parts.join('/'));
    expect(await linesWith([...places, ...known])).toEqual([]);
  });

  test('host names of package registries', async () => {
    const proxies = (await run('go', ['env', 'GOPROXY'])).stdout.trim().split(/[,|]/);
    const registry = (await run('npm', ['config', 'get', 'registry'], { cwd: root })).stdout.trim();
    const configured = [...proxies, registry]
      .filter((entry) => URL.canParse(entry))
      .map((entry) => new URL(entry).host);
    const known = [
      ['registry', 'npmjs', 'org'],
      ['registry', 'yarnpkg', 'com'],
      ['proxy', 'golang', 'org'],
      ['pypi', 'org'],
      ['files', 'pythonhosted', 'org'],
      ['deb', 'debian', 'org'],
    ].map((parts) => parts.join('.'));
    expect(await linesWith([...configured.filter((host) => host !== ''), ...known])).toEqual([]);
  });

  test('sites that are product data, but in the one file for them', async () => {
    const sites = [
      ['golang', 'google', 'cn'],
      ['sum', 'golang', 'org'],
    ].map((parts) => parts.join('.'));
    const offences = sources
      .filter((source) => source.file !== 'go-sites.ts')
      .filter(
        (source) =>
          sites.some((site) => source.code.includes(site)) || /https?:\/\/go\.dev\/dl/.test(source.code),
      )
      .map((source) => source.file);
    expect(offences).toEqual([]);
  });
});
