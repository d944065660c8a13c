import { win32 } from 'node:path';
import { variableName } from './child-environment.ts';
import { isFile } from './exists.ts';
import type { Environment } from './ports.ts';

/**
 * The file of a program on Windows: `command` itself when it names a folder, else the first `command.exe` on PATH, or
 * undefined. Left to node (libuv), the child's working directory would come before PATH: that is the checked repository,
 * which may bring a git.exe of its own.
 */
export async function windowsProgram(command: string, env: Environment): Promise<string | undefined> {
  if (/[\\/]/.test(command)) return command;
  for (const file of windowsCandidates(command, env)) if (await isFile(file)) return file;
  return undefined;
}

/** Where a bare name is looked for. Only absolute folders: the others would count from the working directory. */
export function windowsCandidates(command: string, env: Environment): string[] {
  const folders = (env[variableName(env, 'PATH')] ?? '').split(win32.delimiter);
  return folders
    .map((folder) => folder.replaceAll('"', ''))
    .filter((folder) => win32.isAbsolute(folder))
    .map((folder) => win32.join(folder, `${command}.exe`));
}

/** A program that comes with Windows, whatever PATH says. Always absolute, for the same reason. */
export function windowsOwnProgram(name: string, env: Environment): string {
  const root = env[variableName(env, 'SystemRoot')] ?? '';
  return win32.join(win32.isAbsolute(root) ? root : 'C:\\Windows', 'System32', `${name}.exe`);
}
