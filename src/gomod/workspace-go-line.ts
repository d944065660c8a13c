import { compareGoVersions } from './go-version.ts';

/** The go command holds go.work against its members from this go line on: measured on 1.26.8. */
const STRICT_FROM = '1.21';

/** What a go.work without a go line counts as (go.dev/ref/mod#go-work-file-go). */
export const WORKSPACE_WITHOUT_GO_LINE = '1.18';

/**
 * Whether a member's go line is newer than go.work's own (undefined: it has none): the go command refuses to load such
 * a workspace, whatever Go is installed.
 */
export function isAheadOfWorkspace(member: string, goWork: string | undefined): boolean {
  return (
    compareGoVersions(member, STRICT_FROM) >= 0 &&
    compareGoVersions(member, goWork ?? WORKSPACE_WITHOUT_GO_LINE) > 0
  );
}
