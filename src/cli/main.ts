#!/usr/bin/env node
import { cancellationSignal } from '../adapters/node/cancellation.ts';
import { nodeHost } from '../adapters/node/host.ts';
import { terminalLog } from '../adapters/node/log.ts';
import { nodePorts } from '../adapters/node/ports.ts';
import { codeOf, messageOf } from '../core/errors.ts';
import { runCommand } from './commands.ts';
import { EXIT } from './exit-codes.ts';

process.stdout.on('error', (error) => {
  // Nobody reads on, as in `go-preflight check | head`: the exit code is still told.
  if (codeOf(error) === 'EPIPE') return;
  process.stderr.write(`stdout: ${messageOf(error)}\n`);
  process.exit(EXIT.usage);
});
const host = nodeHost();
const log = terminalLog((text) => process.stderr.write(text), (host.env['GO_PREFLIGHT_DEBUG'] ?? '') !== '');
process.exitCode = await runCommand(process.argv.slice(2), {
  ports: nodePorts(host, log, cancellationSignal()),
  stdout: {
    write: (text) => process.stdout.write(text),
    isTerminal: process.stdout.isTTY,
    columns: process.stdout.columns ?? 100,
  },
  stderr: (text) => process.stderr.write(text),
});
