/**
 * Runs on the Windows node and starts programs there for the tests, over HTTP on loopback. Under Wine only what node
 * starts can have pipes and an exact environment. `POST /run` answers with the process id as soon as it is known and
 * with the outcome at the end, `GET /kill?pid=` ends a process, and when the connection of `GET /alive` ends, so do we.
 */
import { spawn } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What `POST /run` is asked. */
export interface Asked {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** All that the program gets, but what Windows itself adds. */
  readonly env: Readonly<Record<string, string>>;
}

/** What it answers in the end. */
export interface Answered {
  /** null when it was killed or could not be started. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly startError?: string;
}

const [portFile = '', secret = ''] = process.argv.slice(2);

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
  if (request.headers.authorization !== secret) response.writeHead(403).end();
  else if (pathname === '/run') void run(request, response);
  else if (pathname === '/kill') response.end(String(process.kill(Number(searchParams.get('pid')))));
  else if (pathname === '/alive') response.on('close', () => process.exit());
});
server.listen(0, '127.0.0.1', () => {
  const bound = server.address();
  writeFileSync(`${portFile}.new`, String(typeof bound === 'object' ? bound?.port : ''));
  renameSync(`${portFile}.new`, portFile);
});

async function run(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const { file, args, cwd, env }: Asked = JSON.parse(Buffer.concat(chunks).toString());
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => (printed[name] += text));
  const answer = (outcome: Omit<Answered, 'stdout' | 'stderr'>): void => {
    response.end(JSON.stringify({ ...outcome, ...printed }));
  };
  response.setHeader('x-pid', String(child.pid));
  response.flushHeaders();
  child.once('error', ({ message }) => {
    if (child.pid === undefined) answer({ exitCode: null, startError: message });
  });
  child.once('close', (exitCode) => answer({ exitCode }));
}
