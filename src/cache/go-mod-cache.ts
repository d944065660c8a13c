import { delimiter, join } from 'node:path';
import { goEnvFile } from '../go-env-file.ts';
import { homeFolder } from '../home-folder.ts';
import type { Host } from '../ports.ts';

/**
 * GOMODCACHE as every go command of this machine would have it: set, or `pkg/mod` in the first folder of GOPATH, which is
 * `go` in the home folder unless set (cmd/go/internal/cfg, go/build). Undefined where there is no home either.
 */
export async function goModCache(host: Host): Promise<string | undefined> {
  const file = await goEnvFile(host);
  const set = (name: string): string => host.env[name] || file[name] || '';
  if (set('GOMODCACHE') !== '') return set('GOMODCACHE');
  const home = homeFolder(host);
  const gopath = set('GOPATH') || (home === undefined ? '' : join(home, 'go'));
  const [first = ''] = gopath.split(delimiter).filter((folder) => folder !== '');
  return first === '' ? undefined : join(first, 'pkg', 'mod');
}
