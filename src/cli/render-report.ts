import type { Language } from '../core/text.ts';
import type { Outcome } from '../preflight.ts';
import { renderJson, renderTargetsJson } from '../report/json.ts';
import { renderTerminal } from '../report/terminal.ts';
import type { Arguments } from './arguments.ts';
import type { CommandIo } from './command-io.ts';

/** The report for a program. */
export function asJson({ report }: Outcome): string {
  return renderJson(report);
}

/** What was seen of the targets, for a program: `{ "targets": […] }`. */
export function targetsAsJson({ report }: Outcome): string {
  return renderTargetsJson(report);
}

/** The report for a person, as the terminal can show it. */
export function asText(outcome: Outcome, language: Language, given: Arguments, io: CommandIo): string {
  const colours = io.stdout.isTerminal && !given.noColor && !io.ports.host.env['NO_COLOR'];
  const { report, sources } = outcome;
  return renderTerminal(report, { language, colours, width: io.stdout.columns, sources });
}
