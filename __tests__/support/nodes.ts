import { execFileSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

/**
 * Every node ≥ 20 at hand, one of each major version: the one that runs the tests (24), the one that npm itself runs on,
 * and those on PATH.
 */
export function nodes(): readonly (readonly [string, string])[] {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'node'));
  const found = new Map<string, string>();
  for (const node of [process.execPath, process.env['npm_node_execpath'] ?? '', ...onPath]) {
    const version = versionOf(node);
    if (version !== undefined && version >= 20)
      found.set(`node ${version}`, found.get(`node ${version}`) ?? node);
  }
  return [...found];
}

function versionOf(node: string): number | undefined {
  try {
    return Number.parseInt(execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }));
  } catch {
    return undefined;
  }
}
