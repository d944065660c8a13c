import { linesOf, visible } from '../safe-text.ts';

/**
 * Hostile text as one line of a job log or terminal: nothing unseen, and no command for either parser of the runner.
 * Source: actions/runner, ActionCommand.cs (`::` after TrimStart; `##[` anywhere in the line).
 */
export function logLine(text: string): string {
  return withoutCommands(visible(text));
}

/** Hostile text of many lines, each safe by itself. */
export function logLines(text: string): string[] {
  return linesOf(text).map(logLine);
}

/**
 * A finished line (it may hold our own colours) that no runner takes for a command. The space is put in to be seen: the runner
 * compares with its culture's rules, which look through invisible characters.
 */
export function withoutCommands(line: string): string {
  return line.replace(/^(\s*):(?=:)/u, '$1: ').replaceAll('##[', '## [');
}
