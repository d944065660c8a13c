import { isAbsolute, relative, sep } from 'node:path';
import type { Command } from './commands.ts';

/** One annotation as GitHub would show it. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  /** Relative to the workspace, with `/`. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** What the runner keeps of each level in one step (ExecutionContext.cs, `_maxCountPerIssueType`). */
const PER_LEVEL = 10;
/** Characters it keeps of a message. */
const MESSAGE = 4096;

/** The annotations among `commands` that survive the runner's limits and its checks of lines and columns. */
export function annotationsOf(commands: readonly Command[], workspace: string): readonly Annotation[] {
  const counts = { error: 0, warning: 0, notice: 0 };
  const annotations: Annotation[] = [];
  for (const command of commands) {
    const level = command.name;
    if (level !== 'error' && level !== 'warning' && level !== 'notice') continue;
    counts[level] += 1;
    if (counts[level] > PER_LEVEL) continue;
    const { title, file } = command.properties;
    annotations.push({
      level,
      message: command.data.slice(0, MESSAGE),
      ...(title === undefined ? {} : { title }),
      ...(file === undefined ? {} : { file: inside(file, workspace) }),
      ...validPlace(command.properties),
    });
  }
  return annotations;
}

function inside(file: string, workspace: string): string {
  return isAbsolute(file) ? relative(workspace, file).split(sep).join('/') : file;
}

type Range = Pick<Annotation, 'line' | 'column' | 'endLine' | 'endColumn'>;

/** ValidateLinesAndColumns of ActionCommandManager.cs. */
function validPlace(properties: Command['properties']): Range {
  const endLine = integer(properties['endLine']);
  const line = integer(properties['line']) ?? endLine;
  let column = integer(properties['col']);
  let endColumn = integer(properties['endColumn']);
  if (line === undefined || (endLine !== undefined && endLine !== line)) column = endColumn = undefined;
  if (column === undefined && endColumn !== undefined) column = endColumn;
  const backwards = endLine !== undefined && line !== undefined && endLine < line;
  const columnsBackwards = endColumn !== undefined && column !== undefined && endColumn < column;
  return {
    ...(line === undefined || backwards ? {} : { line }),
    ...(endLine === undefined || backwards ? {} : { endLine }),
    ...(column === undefined || columnsBackwards ? {} : { column }),
    ...(endColumn === undefined || columnsBackwards ? {} : { endColumn }),
  };
}

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
}
