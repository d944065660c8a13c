import { parseGoForm } from './go-release.ts';
import type { VersionParts } from './go-release.ts';

/** A toolchain's name: `go1.22.3`, or `go1.22.3-custom` for a build of somebody's own. */
export interface ToolchainName {
  /** Go's own name without `go`; may be a language version. */
  readonly version: string;
  readonly parts: VersionParts;
  /** `-custom`; empty for Go's own releases. */
  readonly suffix: string;
}

/** Reads a toolchain's name as cmd/go does; undefined when it names no Go version. Reference: go.dev/doc/toolchain#name. */
export function parseToolchainName(name: string): ToolchainName | undefined {
  const [, version = '', suffix = ''] = /^go([^-\s\\/]+)(-[^\s\\/]*)?$/.exec(name) ?? [];
  const parts = parseGoForm(version);
  return parts === undefined ? undefined : { version, parts, suffix };
}
