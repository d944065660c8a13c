import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve, win32 } from 'node:path';
import { promisify } from 'node:util';
import type { Folder, Variables, WindowsMachine } from './machine.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../../..');

/** Our sources as JavaScript, module by module, for what no bundle shows: on the Windows machine. */
export class WindowsLibrary {
  readonly #machine: WindowsMachine;
  readonly #folder: Folder;

  private constructor(machine: WindowsMachine, folder: Folder) {
    this.#machine = machine;
    this.#folder = folder;
  }

  /** Emits them. */
  static async emit(machine: WindowsMachine): Promise<WindowsLibrary> {
    const folder = await machine.folder();
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    await run(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json'), '--outDir', folder.host]);
    await writeFile(join(folder.host, 'package.json'), '{"type":"module"}');
    return new WindowsLibrary(machine, folder);
  }

  /** Runs a module that imports from `lib('core/errors')` and prints one JSON value. */
  async evaluate<T>(
    program: (lib: (name: string) => string) => string,
    { cwd, env = {} }: { readonly cwd: string; readonly env?: Variables },
  ): Promise<T> {
    const script = win32.join(this.#folder.windows, 'program.js');
    await writeFile(
      join(this.#folder.host, 'program.js'),
      program((name) => JSON.stringify(`./${name}.js`)),
    );
    const ran = await this.#machine.run(this.#machine.node, [script], { cwd, env });
    if (ran.exitCode !== 0) throw new Error(ran.stderr);
    const value: T = JSON.parse(ran.stdout);
    return value;
  }
}
