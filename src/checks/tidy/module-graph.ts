import type { Forcing } from '../../core/facts.ts';
import { compareGoVersions } from '../../gomod/go-version.ts';
import { runGo } from '../go-command.ts';
import type { TidyRun } from './run-tidy.ts';
import type { TidyPorts } from './tidy-ports.ts';

/** Where the explanation may look. */
export interface Evidence {
  readonly run: TidyRun;
  readonly root: string;
  /** The tidied go.mod, for `-modfile`; absolute. */
  readonly goMod: string;
  /** Makes a copy of the module's own go.mod, for `-modfile`; absolute. */
  readonly copyOfOwn: () => Promise<string>;
  /** The texts of the module's own go.mod and of the tidied one. */
  readonly before: string;
  readonly after: string;
}

/** Lines of a go command about the tidied module; empty when it fails: an explanation less, not an error. */
async function ask(evidence: Evidence, args: readonly string[], ports: TidyPorts): Promise<string[]> {
  const { goroot, dir } = evidence.run;
  // tidy has just fetched what its answers need; a word of explanation is not worth another download.
  const env = { GOPROXY: 'off' };
  const ran = await runGo({ goroot, dir, goWork: 'off', args, env }, ports);
  return ran.exitCode === 0 ? ran.stdout.split('\n') : [];
}

/** For each module the packages through which the main module needs it, from one of its own to one of that module's. */
export async function importChains(
  paths: readonly string[],
  evidence: Evidence,
  ports: TidyPorts,
): Promise<Map<string, string[]>> {
  const args = ['mod', 'why', '-m', `-modfile=${evidence.goMod}`, '--', ...paths];
  const chains = new Map<string, string[]>();
  let chain: string[] = [];
  for (const line of await ask(evidence, args, ports)) {
    if (line.startsWith('# ')) chains.set(line.slice(2), (chain = []));
    // In parentheses: why there is no chain.
    else if (line !== '' && !line.startsWith('(')) chain.push(line);
  }
  return chains;
}

/** The dependency whose own go line asks for at least `goVersion`: a required one rather than one far away. */
export async function forcingGoLine(
  goVersion: string,
  evidence: Evidence,
  ports: TidyPorts,
): Promise<Forcing | undefined> {
  const format = '{{if not .Main}}{{.Path}} {{.Version}} {{.GoVersion}} {{.Indirect}}{{end}}';
  // -e: without the network the date of a version may be unknown, which is no matter here.
  const args = ['list', '-m', '-e', '-mod=mod', `-modfile=${evidence.goMod}`, '-f', format, 'all'];
  const forcing = (await ask(evidence, args, ports))
    .map((line) => line.split(' '))
    .filter(([, , asked = '']) => asked !== '' && compareGoVersions(asked, goVersion) >= 0);
  const [path, version, asked] = forcing.find(([, , , indirect]) => indirect === 'false') ?? forcing[0] ?? [];
  if (path === undefined || version === undefined) return undefined;
  return { path, version, says: `go ${asked}` };
}

/** For each `path@version` a module version that requires just that. */
export async function forcingRequirements(
  wanted: ReadonlySet<string>,
  evidence: Evidence,
  ports: TidyPorts,
): Promise<Map<string, Forcing>> {
  const forcing = new Map<string, Forcing>();
  const args = ['mod', 'graph', `-modfile=${evidence.goMod}`];
  for (const line of await ask(evidence, args, ports)) {
    const [from = '', to = ''] = line.split(' ');
    const [path, version] = from.split('@');
    // The main module stands there without a version.
    if (path === undefined || version === undefined || !wanted.has(to) || forcing.has(to)) continue;
    forcing.set(to, { path, version, says: `require ${to.replace('@', ' ')}` });
  }
  return forcing;
}
