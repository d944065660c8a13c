import type { ToolchainRemark } from '../core/facts.ts';
import { parsePlatform } from './platform.ts';
import { parseReleaseIndex } from './release-index.ts';
import { selectRelease } from './select-release.ts';
import type { PatchPolicy } from './select-release.ts';
import { readVersionFile } from './version-files.ts';
import { parseVersionSpec } from './version-spec.ts';

/** What is asked, of which index, for which platform. */
export type ResolveInput = {
  readonly indexText: string;
  /** For messages: the index's file or URL. */
  readonly indexName: string;
  /** Any spelling of an operating system and an architecture. */
  readonly os: string;
  readonly arch: string;
  readonly patchPolicy: PatchPolicy;
} & (
  | { readonly spec: string; readonly specName: string }
  | { readonly filePath: string; readonly fileText: string }
);

/** Which Go that is. */
export interface Resolved {
  /** Go's own name without `go`: `1.20`, `1.22.3`, `1.26rc1`. */
  readonly version: string;
  /** Where the request stands: `go.mod line 5, toolchain`. */
  readonly source: string;
  /** The archive as the index names it. */
  readonly file: string;
  readonly sha256: string | null;
  /** The newest patch of the same minor when it is newer. */
  readonly newer: string | null;
  readonly remarks: readonly ToolchainRemark[];
}

/** Answers which Go a spec or a file means. Throws UserError: bad spec, file, index or platform, or nothing that fits. */
export async function resolveGo(input: ResolveInput): Promise<Resolved> {
  const request =
    'spec' in input
      ? await parseVersionSpec(input.spec, { from: { source: input.specName }, inFile: false })
      : await readVersionFile(input.filePath, input.fileText);
  const platform = parsePlatform(input.os, input.arch);
  const index = parseReleaseIndex(input.indexText, input.indexName);
  const { release, file, newer, remarks } = selectRelease(
    index,
    request,
    platform,
    input.patchPolicy,
    input.indexName,
  );
  return {
    version: release.version,
    source: request.from.source,
    file: file.filename,
    sha256: file.sha256 ?? null,
    newer,
    remarks,
  };
}
