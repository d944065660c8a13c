import { chmod, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installedGoroot } from './toolchains.ts';

/**
 * A GOROOT that is the installed one but for bin/go, a shell script that does `before` and then becomes the real go.
 * `before` is POSIX shell; the arguments of go are its `$@`.
 */
export async function wrapGo(folder: string, before: string): Promise<void> {
  const real = await installedGoroot();
  await mkdir(join(folder, 'bin'), { recursive: true });
  for (const name of await readdir(real))
    if (name !== 'bin') await symlink(join(real, name), join(folder, name));
  const script = `#!/bin/sh\n${before}\nexec '${join(real, 'bin', 'go')}' "$@"\n`;
  await writeFile(join(folder, 'bin', 'go'), script);
  await chmod(join(folder, 'bin', 'go'), 0o755);
}
