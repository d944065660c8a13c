import { randomUUID } from 'node:crypto';
import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf, messageOf, UserError } from '../../core/errors.ts';
import type { TidyFact, WrittenFile } from '../../core/facts.ts';
import { readOptional } from './scratch.ts';

/**
 * Writes what tidy wants into the work tree and returns the files written, relative to `root` (absolute). All files are
 * compared first: throws UserError, with nothing written, when one is not as it was when it was judged.
 */
export async function applyTidy(facts: readonly TidyFact[], root: string): Promise<string[]> {
  const files = facts.flatMap((fact) => fact.files ?? []);
  const texts = new Map<string, string>();
  for (const file of files) texts.set(file.file, await textToWrite(file, root));
  for (const [file, text] of texts) await replaceFile(join(root, file), text, file);
  return files.map(({ file }) => file);
}

/** Git may have checked the file out with CRLF where it was judged with LF: then it stays so. */
async function textToWrite({ file, before, after }: WrittenFile, root: string): Promise<string> {
  const now = await readOptional(join(root, file), root);
  if (now === before) return after;
  if (before !== null && now?.replaceAll('\r\n', '\n') === before) return after.replaceAll('\n', '\r\n');
  throw new UserError(`${file} has changed since it was checked; nothing was written, run the command again`);
}

/** Writes beside, then renames; keeps the mode, and follows a symlink to the file it names. */
async function replaceFile(path: string, text: string, name: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const beside = join(dirname(target), `.go-preflight-${randomUUID()}`);
  try {
    const mode = await modeOf(target);
    await writeFile(beside, text, { flag: 'wx' });
    if (mode !== undefined) await chmod(beside, mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw new UserError(
      `${name} could not be written: ${messageOf(error)}; make its folder writable and run the command again`,
    );
  }
}

async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mode & 0o7777;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
