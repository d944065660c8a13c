import { mkdir } from 'node:fs/promises';
import { join, win32 } from 'node:path';
import { writeTree } from '../temporary.ts';
import type { Folder, Variables, WindowsMachine } from './machine.ts';
import { systemVariables } from './system-variables.ts';

/** The variables of a user with a home of the test's own, and these folders on PATH. Nothing is fetched from anywhere. */
export async function userVariables(
  machine: WindowsMachine,
  path: readonly string[] = [win32.join(machine.go.goroot, 'bin')],
): Promise<Variables> {
  const home = await machine.folder();
  for (const name of ['Local/Temp', 'Roaming'])
    await mkdir(join(home.host, 'AppData', name), { recursive: true });
  const system = systemVariables(machine.isWine)['Path'] ?? '';
  const local = win32.join(home.windows, 'AppData', 'Local');
  return {
    Path: [...path, system].join(win32.delimiter),
    USERPROFILE: home.windows,
    LOCALAPPDATA: local,
    TEMP: win32.join(local, 'Temp'),
    TMP: win32.join(local, 'Temp'),
    APPDATA: win32.join(home.windows, 'AppData', 'Roaming'),
    GOPROXY: 'off',
    GOTOOLCHAIN: 'local',
  };
}

/** A repository with these files in a folder of that name. Its `.git` is no more than the mark of its root. */
export async function repository(
  machine: WindowsMachine,
  files: Readonly<Record<string, string>>,
  { name = 'repo', drive = 'system' }: { readonly name?: string; readonly drive?: 'system' | 'other' } = {},
): Promise<Folder> {
  const parent = await machine.folder(drive);
  const host = join(parent.host, name);
  await mkdir(join(host, '.git'), { recursive: true });
  await writeTree(host, files);
  return { host, windows: win32.join(parent.windows, name) };
}
