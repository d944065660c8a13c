import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the real go command makes of one file: its JSON, or where it found fault (columns as printed; 1 where none is). */
export type GoReading =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly at: readonly string[]; readonly stderr: string };

/** `go mod edit -json` or `go work edit -json` for every text, several at a time; 5 to 10 ms each. */
export async function goReadings(
  kind: 'mod' | 'work',
  texts: readonly (string | Uint8Array)[],
): Promise<GoReading[]> {
  const dir = await mkdtemp(join(tmpdir(), 'gomod-edit-'));
  const readings: GoReading[] = [];
  let next = 0;
  const worker = async (name: string): Promise<void> => {
    const file = join(dir, name);
    while (next < texts.length) {
      const index = next++;
      await writeFile(file, texts[index] ?? '');
      readings[index] = await reading(kind, dir, name);
    }
  };
  try {
    await Promise.all(
      Array.from({ length: availableParallelism() }, (_, index) => worker(`${index}.${kind}`)),
    );
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
  return readings;
}

async function reading(kind: 'mod' | 'work', cwd: string, file: string): Promise<GoReading> {
  // Nothing of the machine may have a say: no workspace above, no flags, no other toolchain.
  const env = { ...process.env, GOWORK: 'off', GOTOOLCHAIN: 'local', GOFLAGS: '', GOENV: 'off' };
  return new Promise((resolve, reject) => {
    execFile('go', [kind, 'edit', '-json', file], { cwd, env }, (error, stdout, stderr) => {
      if (error === null) return resolve({ ok: true, json: JSON.parse(stdout) });
      const at = [...stderr.matchAll(/^\d+\.(?:mod|work):(\d+)(?::(\d+))?:/gm)].map(
        ([, line, column = '1']) => `${line}:${column}`,
      );
      if (at.length === 0)
        return reject(new Error(`go ${kind} edit said nothing usable: ${stderr}`, { cause: error }));
      resolve({ ok: false, at, stderr });
    });
  });
}
