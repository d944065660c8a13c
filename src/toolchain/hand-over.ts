import { childEnvironment } from '../child-environment.ts';
import type { Config } from '../config/config.ts';
import { Cancelled, UserError } from '../core/errors.ts';
import type { ToolchainFact } from '../core/facts.ts';
import { withoutCredentials } from '../core/without-credentials.ts';
import { goExecutable } from '../go-executable.ts';
import type { Environment, Ports } from '../ports.ts';
import { toolchainSentence } from '../report/sentences.ts';
import { WORDS } from '../report/words.ts';
import { toolchainExports } from './gotoolchain.ts';
import { jobEnvironment } from './job-environment.ts';

/** The later steps of a job, as far as a step can change them. */
export interface Job {
  setVariable(name: string, value: string): void;
  /** Goes before everything that is on PATH. */
  addPath(folder: string): void;
}

/** The fact with what was noticed on the way, and what the chosen Go's `go env` says; that is absent where there is no Go. */
export interface HandedOver {
  readonly toolchain: ToolchainFact;
  readonly goEnv?: Environment;
}

/**
 * Gives the chosen Go to the rest of the job and says in the log what was set and why. Throws UserError when this Go
 * cannot run here.
 */
export async function handOver(
  fact: ToolchainFact,
  config: Config,
  ports: Ports,
  job: Job,
): Promise<HandedOver> {
  ports.log.info(toolchainSentence(fact, WORDS[config.language]));
  if (fact.goroot === undefined || fact.version === undefined) return { toolchain: fact };
  const goEnv = await readGoEnv(fact.goroot, ports);
  const { set, why, remarks } = toolchainExports(config.toolchain, ports.host.env, goEnv);
  for (const [name, value] of Object.entries(set)) job.setVariable(name, value);
  ports.log.info(why);
  const plan = jobEnvironment({ goroot: fact.goroot, version: fact.version }, goEnv, ports.host);
  for (const { name, value, why: reason } of plan.variables) {
    job.setVariable(name, value);
    ports.log.info(`${name}=${value}: ${reason}`);
  }
  // The last one added comes first on PATH.
  for (const { folder, why: reason } of [...plan.path].reverse()) {
    job.addPath(folder);
    ports.log.info(`PATH gets ${folder}: ${reason}`);
  }
  ports.log.group(`go version go${fact.version}, go env`, environmentLines({ ...goEnv, ...set }));
  return { toolchain: { ...fact, remarks: [...fact.remarks, ...remarks] }, goEnv };
}

/** What decides which Go, modules and files a job gets. Without the C compiler's flags, for which Go would start it. */
const SHOWN = [
  'GOVERSION GOROOT GOTOOLCHAIN GOOS GOARCH GOHOSTOS GOHOSTARCH GOEXPERIMENT CGO_ENABLED CC',
  'GO386 GOAMD64 GOARM GOARM64 GOMIPS GOMIPS64 GOPPC64 GORISCV64 GOWASM',
  'GOENV GOFLAGS GO111MODULE GOPATH GOBIN GOCACHE GOMODCACHE GOTMPDIR GOCACHEPROG',
  'GOPROXY GONOPROXY GOSUMDB GONOSUMDB GOPRIVATE GOINSECURE GOVCS GOAUTH',
].flatMap((names) => names.split(' '));

/** `go env`, asked outside any module so that no go.mod can make it fail or switch to another Go. */
async function readGoEnv(goroot: string, { runner, host, cancelled }: Ports): Promise<Environment> {
  const go = goExecutable(goroot, host.platform);
  // Go finds its own GOROOT; one that belongs to another, or is gone, is what we are about to set right.
  const { GOROOT: _foreign, ...inherited } = childEnvironment(host.env);
  const env = { ...inherited, GOTOOLCHAIN: 'local', GOWORK: 'off' };
  const ran = await runner.run(go, ['env', '-json', ...SHOWN], { cwd: host.tempDir, env });
  if (cancelled.aborted) throw new Cancelled();
  if (ran.exitCode !== 0)
    throw new UserError(
      `${go} env failed: ${ran.startError ?? (ran.stderr.trim().split('\n')[0] || `exit code ${ran.exitCode}`)}; ` +
        'is it built for this machine, and are GOFLAGS and the go env file in order?',
    );
  return environmentOf(JSON.parse(ran.stdout));
}

function environmentOf(value: unknown): Environment {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.map(([name, text]) => [name, String(text)]));
}

/** `NAME=value`, without passwords in addresses. */
function environmentLines(env: Environment): string[] {
  return Object.entries(env).map(([name, value]) => `${name}=${withoutCredentials(value)}`);
}
