import { UserError } from '../../core/errors.ts';
import type { Ports } from '../../ports.ts';
import { fetchToolchain, findFetchingGo, listToolchains } from './module-proxy.ts';
import type { Source, Supply } from './source.ts';
import type { GoWanted, InstallOptions } from './wanted.ts';

/** The module golang.org/toolchain, for networks that have a module proxy but none of Go's sites. */
export function moduleProxySource(options: InstallOptions, ports: Ports): Source {
  const name = 'module proxy';
  return {
    name,
    kind: 'module-proxy',
    async find(wanted: GoWanted): Promise<Supply> {
      const go = await findFetchingGo(options, ports);
      if (!go) throw new UserError('this machine has no Go 1.21 or newer that could fetch from it');
      const choice =
        wanted.exact === undefined
          ? wanted.choose(await listToolchains(go, options, ports), name)
          : { version: wanted.exact, remarks: [] };
      return { choice, fill: async (scratch) => fetchToolchain(choice.version, go, options, scratch, ports) };
    },
  };
}
