/** What a line of a step's output makes the runner do. */
export interface Command {
  /** Lower case: `error`, `set-output`, `add-mask` … */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
  /** The line as it was printed. */
  readonly line: string;
}

/** The commands of actions/runner (ActionCommandManager.cs, and the extensions registered beside it). */
const REGISTERED = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
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

/**
 * Every command in `output`, as actions/runner finds them (ActionCommand.cs): lines end at \n, \r\n and at a lone \r;
 * `::name k=v,k=v::data` counts after leading blanks, `##[name k=v;k=v]data` anywhere in a line.
 */
export function parseCommands(output: string): readonly Command[] {
  const commands: Command[] = [];
  let resumeAt: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/)) {
    if (resumeAt !== undefined) {
      if (line.trim() === `::${resumeAt}::`) resumeAt = undefined;
      continue;
    }
    const command = parseV2(line) ?? parseV1(line);
    if (command === undefined) continue;
    commands.push(command);
    if (command.name === 'stop-commands') resumeAt = command.data;
  }
  return commands;
}

function parseV2(line: string): Command | undefined {
  const text = line.replace(TRIMMED, '');
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  return build(text.slice(2, end), text.slice(end + 2), line, ',', unescapeV2);
}

function parseV1(line: string): Command | undefined {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return undefined;
  return build(line.slice(start + 3, end), line.slice(end + 1), line, ';', unescapeV1);
}

type Unescape = (text: string) => string;

function build(
  head: string,
  data: string,
  line: string,
  separator: string,
  unescape: Unescape,
): Command | undefined {
  const blank = head.indexOf(' ');
  const name = (blank < 0 ? head : head.slice(0, blank)).toLowerCase();
  if (!REGISTERED.has(name)) return undefined;
  const properties: Record<string, string> = {};
  for (const pair of blank < 0
    ? []
    : head
        .slice(blank + 1)
        .trim()
        .split(separator)) {
    const equals = pair.indexOf('=');
    if (equals > 0)
      properties[pair.slice(0, equals)] = replaceEach(unescape(pair.slice(equals + 1)), PROPERTY);
  }
  return { name, properties, data: unescape(data), line };
}

const PROPERTY: readonly (readonly [string, string])[] = [
  ['%3A', ':'],
  ['%2C', ','],
];

function unescapeV2(text: string): string {
  return replaceEach(text, [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%25', '%'],
  ]);
}

function unescapeV1(text: string): string {
  return replaceEach(text, [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
    ['%25', '%'],
  ]);
}

function replaceEach(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((result, [from, to]) => result.replaceAll(from, to), text);
}

/** Lines that come near a command, also for a comparison that looks through ignorable characters (ICU's default). */
export function suspiciousLines(output: string): string[] {
  return output.split(/\r\n|\n|\r/u).filter((line) => {
    const seen = line.replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\0]/gu, '').replace(TRIMMED, '');
    return seen.startsWith('::') || seen.includes('##[');
  });
}
