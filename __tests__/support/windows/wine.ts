import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { exists, isFile } from '../../../src/exists.ts';
import { Missing, once } from './cache.ts';

const run = promisify(execFile);

/** What the tests were written with; Debian's names. */
const HOW = 'apt-get install --no-install-recommends wine wine64 gcc-mingw-w64-x86-64-win32';
const COMPILER = 'x86_64-w64-mingw32-gcc';

/**
 * The environment that Wine itself runs in. Names of files are UTF-8, whatever the machine's locale is; without a home
 * of its own a prefix would link the user's documents.
 */
export function wineEnvironment(prefix: string): Record<string, string> {
  const { PATH = '' } = process.env;
  return { PATH, HOME: prefix, LC_ALL: 'C.UTF-8', WINEPREFIX: prefix, WINEDEBUG: '-all' };
}

/** A Wine prefix in which node 20 and Go run. Throws Missing where Wine or the compiler is not installed. */
export async function winePrefix(): Promise<string> {
  if (!(await isOnPath('wine')))
    throw new Missing(`test:windows runs Windows programs under Wine, which is not installed: ${HOW}`);
  return once('prefix', async (prefix) => {
    await mkdir(prefix);
    const env = wineEnvironment(prefix);
    await run('wine', ['winecfg', '-v', 'win10'], { env });
    const system = join(prefix, 'drive_c/windows/system32');
    const library = join(system, 'bcryptprimitives.dll');
    if (!(await isFile(library))) await makeRandomLibrary(library);
    // It writes the registry when the last program has ended; only then may the folder move.
    await run('wineserver', ['-w'], { env });
  });
}

/** Go since 1.21.13 takes its random numbers from this library, which Wine before 9 lacks. */
async function makeRandomLibrary(library: string): Promise<void> {
  if (!(await isOnPath(COMPILER)))
    throw new Missing(
      `this Wine has no bcryptprimitives.dll, and without ${COMPILER} none can be made: ${HOW}`,
    );
  const source = `${library}.c`;
  await writeFile(source, RANDOM);
  await run(COMPILER, ['-shared', '-Os', '-s', '-o', library, source, '-ladvapi32']);
}

/** The one function that Go asks for, by the documented RtlGenRandom of advapi32. */
const RANDOM = `#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length);
__declspec(dllexport) BOOL ProcessPrng(PBYTE data, SIZE_T size) {
  return SystemFunction036(data, (ULONG)size);
}
`;

async function isOnPath(program: string): Promise<boolean> {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = await Promise.all(folders.map(async (folder) => exists(join(folder, program))));
  return found.includes(true);
}
