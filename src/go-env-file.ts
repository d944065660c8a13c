import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment, Host } from './ports.ts';

/**
 * The settings in the file that `go env -w` writes; GOENV names another one, or `off`. Unreadable is as good as absent
 * (cmd/go/internal/cfg, initEnvCache).
 */
export async function goEnvFile(host: Host): Promise<Environment> {
  const file = host.env['GOENV'] || userGoEnv(host);
  if (file === undefined || file === 'off') return {};
  const text = await readFile(file, 'utf8').catch(() => '');
  const pairs = text.split(/\r?\n/).map((line) => /^([A-Za-z_]\w*)=(.*)$/.exec(line) ?? []);
  return Object.fromEntries(pairs.flatMap(([, name, value]) => (name && value ? [[name, value]] : [])));
}

/** `go/env` in the folder of Go's os.UserConfigDir. */
function userGoEnv({ env, platform }: Host): string | undefined {
  const home = env['HOME'];
  if (platform === 'win32') return env['APPDATA'] && join(env['APPDATA'], 'go', 'env');
  if (platform === 'darwin') return home && join(home, 'Library', 'Application Support', 'go', 'env');
  const folder = env['XDG_CONFIG_HOME'] || (home && join(home, '.config'));
  return folder && join(folder, 'go', 'env');
}
