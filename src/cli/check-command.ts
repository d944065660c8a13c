import { writeFile } from 'node:fs/promises';
import { configOrThrow, parseConfig } from '../config/parse-config.ts';
import { UserError, messageOf } from '../core/errors.ts';
import { preflight } from '../preflight.ts';
import type { Outcome } from '../preflight.ts';
import { renderJson } from '../report/json.ts';
import { renderTerminal } from '../report/terminal.ts';
import { parseArguments } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import type { CommandIo } from './command-io.ts';
import { EXIT } from './exit-codes.ts';
import { helpText } from './help.ts';

/** `check [DIR]`: the report on stdout, what goes on meanwhile on stderr. Answers the exit code. */
export async function checkCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const given = parseArguments(args);
  const config = configOrThrow(parseConfig(withFolder(given), io.ports.host.env));
  if (given.help) {
    io.stdout.write(helpText(config.language));
    return EXIT.sound;
  }
  const outcome = await preflight(config, io.ports);
  io.stdout.write(given.json ? renderJson(outcome.report) : asText(outcome, config.language, given, io));
  await writeFiles(outcome, given);
  return outcome.report.verdict === 'sound' ? EXIT.sound : EXIT.findings;
}

/** The folder given as argument is the option `working-directory`. */
export function withFolder({ options, positionals }: Arguments): Arguments['options'] {
  const [folder, extra] = positionals;
  if (extra !== undefined)
    throw new UserError(`${extra}: only one folder can be given; use --modules for several modules`);
  if (folder === undefined) return options;
  if (options['working-directory'] !== undefined)
    throw new UserError(`${folder}: the folder is given twice, as argument and as --working-directory`);
  return { ...options, 'working-directory': folder };
}

function asText(outcome: Outcome, language: 'en' | 'zh-CN', given: Arguments, io: CommandIo): string {
  const colours = io.stdout.isTerminal && !given.noColor && !io.ports.host.env['NO_COLOR'];
  return renderTerminal(outcome.report, {
    language,
    colours,
    width: io.stdout.columns,
    sources: outcome.sources,
  });
}

async function writeFiles(
  { report }: Outcome,
  { report: reportFile, patch: patchFile }: Arguments,
): Promise<void> {
  if (reportFile !== undefined) await write('--report', reportFile, renderJson(report));
  if (patchFile !== undefined) await write('--patch', patchFile, report.patch);
}

async function write(flag: string, path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new UserError(`${flag} ${path}: ${messageOf(error)}; name a file that can be written`);
  }
}
