import { createHash } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { goExecutable } from '../../src/go-executable.ts';
import { hash1 } from '../../src/sumdb/dirhash.ts';
import { moduleProxy } from './module-proxy.ts';
import type { PublishedModule } from './module-proxy.ts';
import { runProgram } from './run-program.ts';
import type { ProgramRan } from './run-program.ts';

/** A go command with a module cache and a memory of tree heads of its own. */
export interface GoUser {
  /** `go mod download -json`; the database is files in a folder. */
  download(moduleVersion: string, key: string, database: string): Promise<ProgramRan>;
  /** The same with any GOSUMDB. */
  downloadBy(gosumdb: string, moduleVersion: string): Promise<ProgramRan>;
}

/** One whose only module proxy has these modules; everything is below `folder`. */
export async function goUser(
  goroot: string,
  folder: string,
  modules: readonly PublishedModule[],
): Promise<GoUser> {
  const home = await mkdtemp(join(folder, 'home-'));
  const env = {
    HOME: home,
    USERPROFILE: home,
    PATH: process.env['PATH'] ?? '',
    GOENV: 'off',
    GOPROXY: await moduleProxy(join(home, 'proxy'), modules),
    GOTOOLCHAIN: 'local',
    GOFLAGS: '-modcacherw',
  };
  const go = goExecutable(goroot, process.platform);
  const user: GoUser = {
    async download(moduleVersion, key, database) {
      return user.downloadBy(`${key} ${pathToFileURL(database).href}`, moduleVersion);
    },
    async downloadBy(gosumdb, moduleVersion) {
      const args = ['mod', 'download', '-json', moduleVersion];
      return runProgram(go, args, { cwd: home, env: { ...env, GOSUMDB: gosumdb } });
    },
  };
  return user;
}

/** A small module. */
export function moduleOf(path: string, version: string, content: string): PublishedModule {
  return {
    path,
    version,
    goMod: `module ${path}\n\ngo 1.17\n`,
    files: { 'lib.go': `package lib\n\n// ${content}\n` },
  };
}

/** The text of its record in a checksum database. */
export function recordOf({ path, version, goMod, files }: PublishedModule): string {
  const inZip = Object.entries({ ...files, 'go.mod': goMod });
  const zip = hash1(
    inZip.map(([name, text]) => ({ name: `${path}@${version}/${name}`, sha256: sha256(text) })),
  );
  return `${path} ${version} ${zip}\n${path} ${version}/go.mod ${hash1([{ name: 'go.mod', sha256: sha256(goMod) }])}\n`;
}

/** What `go mod download -json` printed of the hashes it found right: of the zip and of go.mod. */
export function printedHashes(stdout: string): readonly unknown[] {
  const printed: unknown = JSON.parse(stdout);
  return ['Sum', 'GoModSum'].map((name) => Reflect.get(Object(printed), name));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
