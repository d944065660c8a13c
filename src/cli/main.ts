#!/usr/bin/env node
import { cancellationSignal } from '../adapters/node/cancellation.ts';
import { nodeHost } from '../adapters/node/host.ts';
import { terminalLog } from '../adapters/node/log.ts';
import { nodePorts } from '../adapters/node/ports.ts';
import { runCommand } from './commands.ts';

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
