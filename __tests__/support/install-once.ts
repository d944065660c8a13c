import { cancellationSignal } from '../../src/adapters/node/cancellation.ts';
import { nodeHost } from '../../src/adapters/node/host.ts';
import { nodePorts } from '../../src/adapters/node/ports.ts';
import { messageOf } from '../../src/core/errors.ts';
import { installGo } from '../../src/toolchain/install/install-go.ts';
import { exactly, platform } from './wanted.ts';

// One install in a process of its own, to be killed or raced against others:
// node install-once.ts <site> <version> <tool cache> <temporary folder> <variables>; prints the result or the error as JSON.
const [, , base = '', version = '', toolCache = '', tempDir = '', variables = ''] = process.argv;
const lines: string[] = [];
const keep = (line: string): void => void lines.push(line);
const log = { info: keep, debug: keep, warning: keep, group: keep };
const host = { ...nodeHost(), env: { ...JSON.parse(variables), PATH: '' }, toolCache, tempDir };
const ports = nodePorts(host, log, cancellationSignal());
try {
  const go = await installGo(exactly(version), platform, ports, {
    sites: base === '' ? [] : [{ base, isMirror: false }],
    moduleSite: 'http://127.0.0.1:9',
    pace: { attempts: 2, firstPauseSeconds: 0.1, idleSeconds: 20 },
  });
  process.stdout.write(JSON.stringify({ ...go, lines }));
} catch (error) {
  process.stdout.write(JSON.stringify({ error: messageOf(error), lines }));
  process.exitCode = 1;
}
