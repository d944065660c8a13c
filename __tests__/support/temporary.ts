import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A fresh folder below the system's temporary one, symlinks resolved. */
export async function temporaryFolder(purpose: string): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), `go-preflight-${purpose}-`)));
}

/** Writes files by their names relative to `folder`. */
export async function writeTree(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/** Removes a folder with all in it. A go command that has ended may still have its telemetry written there. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
