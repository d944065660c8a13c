import type { ToolchainSource } from '../../core/facts.ts';
import type { Ports } from '../../ports.ts';
import type { LocalGo } from './goroot.ts';
import { goOnPath, gorootVariables } from './installed-go.ts';
import { newestCached, trustedToolCaches } from './tool-cache.ts';
import type { GoWanted, InstalledGo, InstallOptions } from './wanted.ts';

/** What is on the machine and will do: tool cache, GOROOT_* variables, PATH (PATH first when it is preferred). */
export async function findInstalled(
  wanted: Pick<GoWanted, 'satisfies' | 'preferInstalled'>,
  platform: InstallOptions,
  ports: Ports,
): Promise<InstalledGo | undefined> {
  const accepts = wanted.satisfies.bind(wanted);
  const onPath = async (): Promise<InstalledGo | undefined> => {
    const go = await goOnPath(platform, ports);
    return go && accepts(go.version) ? found(go, 'path') : undefined;
  };
  if (wanted.preferInstalled) {
    const go = await onPath();
    if (go) return go;
  }
  for (const toolCache of await trustedToolCaches(ports)) {
    const go = await newestCached(toolCache, platform, accepts);
    if (go) return found(go, 'tool-cache');
  }
  const named = (await gorootVariables(ports.host.env, platform)).find(({ version }) => accepts(version));
  if (named) return found(named, 'goroot-variable');
  return wanted.preferInstalled ? undefined : onPath();
}

function found(go: LocalGo, source: ToolchainSource): InstalledGo {
  return { ...go, source, origin: go.goroot, verified: 'trusted', remarks: [] };
}
