import { nodeRunner } from '../../src/adapters/node/runner.ts';
import type { TidyPorts } from '../../src/checks/tidy/tidy-ports.ts';
import type { Environment } from '../../src/ports.ts';

/** The real runner on this machine, with an environment and a temporary folder of the test's own. */
export function testPorts(
  env: Environment,
  tempDir: string,
  cancelled = new AbortController().signal,
): TidyPorts {
  return {
    runner: nodeRunner(cancelled),
    host: {
      platform: process.platform,
      arch: process.arch,
      endianness: 'LE',
      cpus: 2,
      env,
      cwd: tempDir,
      tempDir,
      toolCache: tempDir,
    },
    now: () => performance.now(),
    cancelled,
  };
}
