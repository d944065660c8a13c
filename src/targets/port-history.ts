/** The releases that first and no longer had a port. */
interface Life {
  readonly since?: string;
  readonly until?: string;
}

/** What changed since Go 1.14, by Go's release notes (go.dev/doc/go1.N, "Ports"). */
const HISTORY: Readonly<Record<string, Life>> = {
  'darwin/386': { until: '1.15' },
  'darwin/arm': { until: '1.15' },
  'darwin/arm64': { since: '1.16' },
  'freebsd/arm64': { since: '1.14' },
  'freebsd/riscv64': { since: '1.20' },
  'ios/amd64': { since: '1.16' },
  'ios/arm64': { since: '1.16' },
  'linux/loong64': { since: '1.19' },
  'linux/riscv64': { since: '1.14' },
  'nacl/386': { until: '1.14' },
  'nacl/amd64p32': { until: '1.14' },
  'nacl/arm': { until: '1.14' },
  'netbsd/arm64': { since: '1.16' },
  'openbsd/mips64': { since: '1.16' },
  'openbsd/ppc64': { since: '1.22' },
  'openbsd/riscv64': { since: '1.23' },
  'wasip1/wasm': { since: '1.21' },
  'windows/arm': { since: '1.12', until: '1.26' },
  'windows/arm64': { since: '1.17' },
};

/** Why a port that Go had, has or will have is not in a release that lacks it; undefined where nothing is known of it. */
export function whyMissing(port: string): string | undefined {
  const life = Object.hasOwn(HISTORY, port) ? HISTORY[port] : undefined;
  if (life?.until !== undefined) return `Go ${life.until} removed it`;
  return life?.since === undefined ? undefined : `Go ${life.since} brought it`;
}
