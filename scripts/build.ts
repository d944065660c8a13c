/** Builds dist/: tsc emits lib/, ncc bundles each entry. The same sources and lock file give the same bytes. */
import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

interface Bundle {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
}
type Ncc = (file: string, options: Readonly<Record<string, unknown>>) => Promise<Bundle>;

const root = resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);

/**
 * Each entry becomes dist/NAME.js. `download` and `http` are loaded by the others when they need them, by
 * `import(/* webpackIgnore: true *\/ './NAME.ts')` beside the file itself; `unzip-worker` and `module-hash-worker` by path, as
 * threads. `slim` leaves out what @actions/core never uses here.
 */
const ENTRIES = [
  { name: 'main', file: 'action/main.js', slim: true },
  { name: 'post', file: 'action/post.js', slim: true },
  { name: 'cli', file: 'cli/main.js', slim: false },
  { name: 'download', file: 'toolchain/install/download.js', slim: false },
  { name: 'http', file: 'adapters/node/http.js', slim: false },
  { name: 'unzip-worker', file: 'archive/unzip-worker.js', slim: false },
  { name: 'module-hash-worker', file: 'cache/modules/module-hash-worker.js', slim: false },
] as const;

/** main.js is parsed at the start of every job. */
const MAIN_BYTES = 200_000;

async function build(): Promise<void> {
  await rm(join(root, 'lib'), { recursive: true, force: true });
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  const files = new Map<string, string | Buffer>();
  for (const entry of ENTRIES) {
    const { code, assets } = await bundle(entry.name, join(root, 'lib', entry.file), entry.slim);
    add(files, `${entry.name}.js`, code);
    for (const [name, asset] of Object.entries(assets)) add(files, name, asset.source);
  }
  guard(String(files.get('main.js')));
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await mkdir(join(root, 'dist'));
  for (const [name, content] of files) await writeFile(join(root, 'dist', name), content);
}

async function bundle(name: string, file: string, slim: boolean): Promise<Bundle> {
  // ncc has no alias option, but its resolver reads the `paths` of this file (an absolute name, or it is ignored).
  if (slim) process.env['TS_NODE_PROJECT'] = join(root, 'tsconfig.bundle.json');
  else delete process.env['TS_NODE_PROJECT'];
  const ncc: unknown = require('@vercel/ncc');
  if (!isNcc(ncc)) throw new TypeError('@vercel/ncc exports no function');
  return withOwnChunks(
    name,
    await ncc(file, { cache: false, quiet: true, esm: true, license: `${name}.licenses.txt` }),
  );
}

/** ncc calls every entry's chunks `N.index.js`; in one folder they need names of their own: `N.main.js`. */
function withOwnChunks(name: string, { code, assets }: Bundle): Bundle {
  const chunks = Object.keys(assets).filter((asset) => asset.endsWith('.index.js'));
  if (chunks.length === 0) return { code, assets };
  const [before = '', after, ...more] = code.split('".index.js"');
  if (after === undefined || more.length > 0)
    throw new Error(`${name}: ncc no longer names its chunks as expected`);
  const renamed = Object.entries(assets).map(
    ([asset, content]) => [asset.replace(/\.index\.js$/, `.${name}.js`), content] as const,
  );
  return { code: `${before}".${name}.js"${after}`, assets: Object.fromEntries(renamed) };
}

/** The package brings no types. */
function isNcc(value: unknown): value is Ncc {
  return typeof value === 'function';
}

/** Entries share the folder: the same name must mean the same bytes. */
function add(files: Map<string, string | Buffer>, name: string, content: string | Buffer): void {
  const before = files.get(name);
  if (before !== undefined && String(before) !== String(content))
    throw new Error(`dist/${name}: two entries bundle different files of that name`);
  files.set(name, content);
}

/** The alias fails silently, so its effect is checked. */
function guard(main: string): void {
  if (main.length > MAIN_BYTES)
    throw new Error(`dist/main.js has ${main.length} bytes; more than ${MAIN_BYTES} slows every start`);
  if (/\bundici\b/.test(main))
    throw new Error('dist/main.js contains undici: the alias in tsconfig.bundle.json had no effect');
}

await build();
