import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { open, readFile, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answered, Asked } from './agent.ts';

/** A program that runs over there. */
export interface Started {
  /** Its Windows process id; NaN when it could not be started. */
  readonly pid: number;
  readonly ended: Promise<Answered>;
}

/** How the agent is started. */
export interface Starting {
  /** The Windows node, with what is needed to start it. */
  readonly command: readonly [string, ...string[]];
  readonly env: NodeJS.ProcessEnv;
  /** For the agent's files. */
  readonly folder: string;
  /** A path of this machine as the agent knows it. */
  readonly windowsPath: (path: string) => string;
}

/** Talks to an agent (agent.ts) that it has started; the agent ends with it. */
export class AgentClient {
  readonly #base: string;
  readonly #secret: string;
  readonly #alive = new AbortController();

  private constructor(port: string, secret: string) {
    this.#base = `http://127.0.0.1:${port}`;
    this.#secret = secret;
    this.#ask('/alive', { signal: this.#alive.signal }).catch(() => {
      // Either end has ended.
    });
  }

  /** Starts an agent. Throws when it does not tell its port within half a minute. */
  static async start({ command, env, folder, windowsPath }: Starting): Promise<AgentClient> {
    const script = join(folder, 'agent.mjs');
    const source = await readFile(resolve(import.meta.dirname, 'agent.ts'), 'utf8');
    // node 20, which runs it under Wine, does not do that itself.
    await writeFile(script, stripTypeScriptTypes(source));
    const [portFile, secret] = [join(folder, 'port'), randomUUID()];
    // Under Wine node can open its own stdout and stderr only where they are files.
    const output = await open(join(folder, 'agent.log'), 'w');
    const [program, ...args] = [...command, windowsPath(script), windowsPath(portFile), secret];
    const stdio = ['ignore', output.fd, output.fd] as const;
    const child = spawn(program ?? '', args, { env, stdio: [...stdio] });
    child.once('error', () => {
      // Told below, by the port that is missing.
    });
    await output.close();
    for (const end = performance.now() + 30_000; performance.now() < end; await sleep(50)) {
      const port = await readFile(portFile, 'utf8').catch(() => '');
      if (port !== '') return new AgentClient(port, secret);
      if (child.exitCode !== null) break;
    }
    child.kill();
    throw new Error(`the agent did not start: ${await readFile(join(folder, 'agent.log'), 'utf8')}`);
  }

  /** Starts a program; it may have ended already. */
  async start(asked: Asked): Promise<Started> {
    const answer = await this.#ask('/run', { method: 'POST', body: JSON.stringify(asked) });
    return { pid: Number(answer.headers.get('x-pid')), ended: answered(answer) };
  }

  /** Ends a process at once, as TerminateProcess does. */
  async kill(pid: number): Promise<void> {
    await this.#ask(`/kill?pid=${pid}`);
  }

  /** Ends the agent. */
  end(): void {
    this.#alive.abort();
  }

  async #ask(path: string, options: RequestInit = {}): Promise<Response> {
    return fetch(this.#base + path, { ...options, headers: { authorization: this.#secret } });
  }
}

async function answered(answer: Response): Promise<Answered> {
  const outcome: Answered = JSON.parse(await answer.text());
  return outcome;
}
