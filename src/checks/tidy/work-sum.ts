import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { WrittenFile } from '../../core/facts.ts';
import type { GoWorkFile } from '../../gomod/go-mod-file.ts';
import { compareGoVersions } from '../../gomod/go-version.ts';
import { repositoryPath } from '../../repository.ts';
import { runGo } from '../go-command.ts';
import type { Workspace } from '../modules/workspace.ts';
import type { TidyPorts } from './tidy-ports.ts';
import { readOptional } from './scratch.ts';

/** The workspace to be loaded, and where. */
export interface WorkSumCheck {
  readonly workspace: Workspace | undefined;
  readonly root: string;
  readonly goroot: string;
  readonly goVersion: string;
  /** Module files to be taken for those in the work tree: what tidy will write. */
  readonly tidied: readonly WrittenFile[];
  /** A folder for this alone, absolute; need not exist yet. */
  readonly scratch: string;
}

/**
 * Loads all packages and tests of the workspace with a copy of go.work, beside which go writes the go.work.sum that it
 * would have written: the sums that the modules' own go.sum files lack. undefined: none, no workspace inside the
 * repository, or packages that cannot be loaded, which is for others to report.
 */
export async function loadedWorkSums(
  check: WorkSumCheck,
  ports: TidyPorts,
): Promise<WrittenFile | undefined> {
  const { workspace, root, scratch } = check;
  if (workspace?.content === undefined || workspace.problem || workspace.dirs.length === 0) return undefined;
  const file = `${repositoryPath(root, workspace.file)}.sum`;
  if (file.startsWith('../') || compareGoVersions(check.goVersion, '1.18') < 0) return undefined;
  const before = await readOptional(`${workspace.file}.sum`, root).catch(() => undefined);
  if (before === undefined) return undefined;
  await mkdir(scratch, { recursive: true });
  const goWork = join(scratch, 'go.work');
  await writeFile(goWork, withAbsolutePaths(workspace.content, dirname(workspace.file)));
  if (before !== null) await writeFile(`${goWork}.sum`, before);
  const patterns = workspace.dirs.map((dir) => `${dir}/...`);
  const args = [
    'list',
    '-mod=readonly',
    '-deps',
    '-test',
    '-f={{with .Error}}{{.}}{{end}}',
    ...(check.tidied.length === 0 ? [] : [`-overlay=${await writeOverlay(check)}`]),
    '--',
    ...patterns,
  ];
  const ran = await runGo({ goroot: check.goroot, dir: workspace.dirs[0] ?? root, goWork, args }, ports);
  const after = await readOptional(`${goWork}.sum`, scratch);
  if (ran.exitCode !== 0 || after === null) return undefined;
  return after === before ? undefined : { file, before, after };
}

/** Puts the tidied files into the scratch folder and returns the path of the list for Go's `-overlay`. */
async function writeOverlay({ tidied, root, scratch }: WorkSumCheck): Promise<string> {
  const replace: Record<string, string> = {};
  for (const [index, { file, after }] of tidied.entries()) {
    const copy = (replace[join(root, file)] = join(scratch, `tidied-${index}`));
    await writeFile(copy, after);
  }
  const overlay = join(scratch, 'overlay.json');
  await writeFile(overlay, JSON.stringify({ Replace: replace }));
  return overlay;
}

/** A go.work that means the same from another folder. */
function withAbsolutePaths(content: GoWorkFile, dir: string): string {
  const lines = [
    ...(content.go ? [`go ${content.go.version}`] : []),
    ...content.godebug.map(({ key, value }) => `godebug ${key}=${value}`),
    ...content.use.map(({ path }) => `use ${quoted(resolve(dir, path))}`),
    ...content.replace.map(({ oldPath, oldVersion = '', newPath, newVersion }) => {
      const target = newVersion === undefined ? quoted(resolve(dir, newPath)) : `${newPath} ${newVersion}`;
      return `replace ${oldPath} ${oldVersion} => ${target}`;
    }),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function quoted(path: string): string {
  return JSON.stringify(path);
}
