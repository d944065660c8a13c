import type { ModuleProxies } from '../../network/module-proxies.ts';
import type { Ports } from '../../ports.ts';
import { parseReleaseIndex } from '../release-index.ts';
import { checkToolchain, fetchToolchain, moduleProxies, toolchainVersions } from './module-proxy.ts';
import type { Source, Supply } from './source.ts';
import type { GoChoice, GoWanted, InstallOptions, Surroundings } from './wanted.ts';

const name = 'module proxy';

/** The module golang.org/toolchain, for networks that have a module proxy but none of Go's sites. */
export function moduleProxySource(options: InstallOptions, around: Surroundings, ports: Ports): Source {
  return {
    name,
    kind: 'module-proxy',
    async find(wanted: GoWanted): Promise<Supply> {
      const proxies = await moduleProxies(ports, around);
      const choice = await choose(wanted, options, proxies);
      const fill: Supply['fill'] = async (scratch) =>
        fetchToolchain(choice.version, options, scratch, proxies, ports);
      return { choice, fill };
    },
  };
}

async function choose(wanted: GoWanted, options: InstallOptions, proxies: ModuleProxies): Promise<GoChoice> {
  const { exact } = wanted;
  if (exact === undefined) {
    const list = await toolchainVersions(proxies);
    return wanted.choose(parseReleaseIndex(list, 'the version list of golang.org/toolchain'), name);
  }
  await checkToolchain(exact, options, proxies);
  return { version: exact, remarks: [] };
}
