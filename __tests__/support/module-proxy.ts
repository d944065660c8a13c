import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zip } from './zip.ts';

/** One module version as its author would publish it. */
export interface PublishedModule {
  readonly path: string;
  readonly version: string;
  readonly goMod: string;
  /** By name in the module; go.mod is added. */
  readonly files: Readonly<Record<string, string>>;
}

/** Writes a module proxy into `folder` and returns its GOPROXY, a `file:` URL. Layout: go.dev/ref/mod#goproxy-protocol. */
export async function moduleProxy(folder: string, modules: readonly PublishedModule[]): Promise<string> {
  const versions = new Map<string, string[]>();
  for (const module of modules) {
    const home = join(folder, escaped(module.path), '@v');
    const file = (ending: string): string => join(home, escaped(module.version) + ending);
    await write(file('.info'), JSON.stringify({ Version: module.version, Time: '2024-01-01T00:00:00Z' }));
    await write(file('.mod'), module.goMod);
    const prefix = `${module.path}@${module.version}/`;
    const files = { ...module.files, 'go.mod': module.goMod };
    const entries = Object.entries(files).map(([name, text]) => [prefix + name, text] as const);
    await write(file('.zip'), zip(entries));
    versions.set(home, [...(versions.get(home) ?? []), module.version]);
  }
  for (const [home, all] of versions) await write(join(home, 'list'), all.join('\n') + '\n');
  return pathToFileURL(folder).href;
}

/** Capital letters as the proxy protocol writes them: `!a` for `A`. */
function escaped(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}

async function write(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
