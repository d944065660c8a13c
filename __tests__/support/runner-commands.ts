/**
 * The runner's two command parsers, as facts about actions/runner: ProcessInvoker cuts lines with .NET's ReadLine (a lone CR
 * ends one), ActionCommand.TryParseV2 wants `::name` after TrimStart, TryParse finds `##[name]` anywhere in the line.
 */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const REGISTERED = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** Char.IsWhiteSpace of .NET. */
const TRIMMED = /^[\p{Z}\t-\r\u0085]+/u;

/** Every command that a runner would carry out while this output passes by. */
export function runnerCommands(output: string): RunnerCommand[] {
  return output.split(/\r\n|\n|\r/u).flatMap((line) => version2(line) ?? version1(line) ?? []);
}

/** Lines that come near a command, also for a comparison that looks through ignorable characters (ICU's default). */
export function suspiciousLines(output: string): string[] {
  return output.split(/\r\n|\n|\r/u).filter((line) => {
    const seen = line.replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\0]/gu, '').replace(TRIMMED, '');
    return seen.startsWith('::') || seen.includes('##[');
  });
}

function version2(line: string): RunnerCommand | undefined {
  const trimmed = line.replace(TRIMMED, '');
  if (!trimmed.startsWith('::')) return undefined;
  const end = trimmed.indexOf('::', 2);
  return end < 0 ? undefined : command(trimmed.slice(2, end), ',', trimmed.slice(end + 2));
}

function version1(line: string): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end < 0 ? undefined : command(line.slice(start + 3, end), ';', line.slice(end + 1));
}

function command(info: string, separator: string, data: string): RunnerCommand | undefined {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!REGISTERED.has(name)) return undefined;
  const pairs = (space < 0 ? '' : info.slice(space + 1))
    .split(separator)
    .map((pair) => pair.split(/=(.*)/su, 2));
  const properties = Object.fromEntries(
    pairs.filter(([key, value]) => key && value).map(([key, value]) => [key, unescaped(value ?? '')]),
  );
  return { name, properties, data: unescaped(data) };
}

/** In the runner's order: `%25` last. */
function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%3B', ';')
    .replaceAll('%5D', ']')
    .replaceAll('%25', '%');
}
