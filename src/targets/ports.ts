import { runGo } from '../checks/go-command.ts';
import type { GoPorts } from '../checks/go-command.ts';
import { UserError } from '../core/errors.ts';
import { quoted } from '../core/quoted.ts';
import { compareGoVersions } from '../gomod/go-version.ts';
import { jsonObjects, parsedJson } from '../core/json.ts';

/** A GOOS and GOARCH that a Go builds for. */
export interface Port {
  readonly goos: string;
  readonly goarch: string;
  /** Whether there is cgo for it at all. */
  readonly cgo: boolean;
  /** Go's releases wait until it works (go.dev/wiki/PortingPolicy). */
  readonly firstClass: boolean;
  /** It is in the sources, but nobody sees to it. */
  readonly broken: boolean;
}

/** What a release of Go builds for. */
export interface GoPortList {
  /** `1.26.8` */
  readonly version: string;
  /** In Go's order: by GOOS, then by GOARCH. */
  readonly ports: readonly Port[];
}

/** The first release whose list tells of broken ports when asked to. */
const tellsBroken = '1.21';

/** Asks a Go for its ports (`go tool dist list`). Throws UserError where it does not say them. */
export async function readPorts(
  go: { readonly goroot: string; readonly version: string },
  ports: GoPorts,
): Promise<GoPortList> {
  const args = ['tool', 'dist', 'list', '-json'];
  if (compareGoVersions(go.version, tellsBroken) >= 0) args.push('-broken');
  // In GOROOT, where no go.mod of the user's can be in the way.
  const command = { goroot: go.goroot, dir: go.goroot, goWork: 'off', args, env: { GOFLAGS: '' } };
  const ran = await runGo(command, ports);
  const found = ran.exitCode === 0 ? parsePorts(ran.stdout) : [];
  if (found.length > 0) return { version: go.version, ports: found };
  const why = ran.startError ?? ran.stderr.trim().split('\n').at(-1) ?? '';
  throw new UserError(
    `go ${args.join(' ')} of Go ${go.version} does not say what it builds for: ${quoted(why, 300)}; is ${quoted(go.goroot, 200)} a whole Go?`,
  );
}

/** What `go tool dist list -json` prints; nothing of what is no such list. */
export function parsePorts(json: string): readonly Port[] {
  return jsonObjects(parsedJson(json)).flatMap((entry) => {
    const { GOOS: goos, GOARCH: goarch } = entry;
    if (typeof goos !== 'string' || typeof goarch !== 'string') return [];
    const [cgo, firstClass, broken] = ['CgoSupported', 'FirstClass', 'Broken'].map(
      (name) => entry[name] === true,
    );
    return [{ goos, goarch, cgo: cgo ?? false, firstClass: firstClass ?? false, broken: broken ?? false }];
  });
}

/** `linux/amd64` */
export function portName({ goos, goarch }: Pick<Port, 'goos' | 'goarch'>): string {
  return `${goos}/${goarch}`;
}
