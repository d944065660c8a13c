import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { OPTIONS } from '../../src/config/options.ts';
import type { Option } from '../../src/config/option.ts';
import type { GeneratedFile } from './generated-file.ts';

/** The part of action.yml that the other files are made from. */
interface Action {
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

const options: readonly Option[] = OPTIONS;
/** Outputs that are not text. */
const outputTypes: Readonly<Record<string, string>> = {
  'cache-hit': 'boolean',
  drift: 'boolean',
  findings: 'integer',
};
/** Descriptions stay on one line each, in the quotes that prettier writes. */
const yamlStyle = { lineWidth: 0, singleQuote: true } as const;

/** The public contract: action.yml's inputs, action-types.yml and the README's tables, all out of the options table. */
export async function contractFiles(root: string): Promise<readonly GeneratedFile[]> {
  const action = await readFile(join(root, 'action.yml'), 'utf8');
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const { outputs }: Action = parse(action);
  const withInputs = between(readme, '<!-- inputs -->', '<!-- /inputs -->', inputsTable());
  return [
    { file: 'action.yml', content: between(action, '# <inputs>', '# </inputs>', actionInputs()) },
    { file: 'action-types.yml', content: actionTypes(Object.keys(outputs)) },
    {
      file: 'README.md',
      content: between(withInputs, '<!-- outputs -->', '<!-- /outputs -->', outputsTable(outputs)),
    },
  ];
}

function actionInputs(): string {
  const inputs = options.map((option) => [
    option.name,
    { description: option.help.en, ...(option.default === '' ? {} : { default: option.default }) },
  ]);
  return stringify({ inputs: Object.fromEntries(inputs) as unknown }, yamlStyle);
}

/** For https://github.com/typesafegithub/github-actions-typing. */
function actionTypes(outputs: readonly string[]): string {
  const types = {
    inputs: Object.fromEntries(options.map((option) => [option.name, inputType(option)])),
    outputs: Object.fromEntries(outputs.map((name) => [name, { type: outputTypes[name] ?? 'string' }])),
  };
  return `# Made by \`npm run gen\` from src/config/options.ts and action.yml.\n${stringify(types, yamlStyle)}`;
}

function inputType(option: Option): Readonly<Record<string, unknown>> {
  if (option.type === 'boolean') return { type: 'boolean' };
  if (option.type === 'number') return { type: 'integer' };
  if (option.type === 'choice') return { type: 'enum', 'allowed-values': [...option.values] };
  if (option.type !== 'list') return { type: 'string' };
  const item =
    option.values === undefined ? { type: 'string' } : { type: 'enum', 'allowed-values': [...option.values] };
  return { type: 'list', separator: ',', 'list-item': item };
}

function inputsTable(): string {
  const rows = options.map((option) => {
    const values = 'values' in option && option.values !== undefined ? option.values : undefined;
    const allowed =
      values === undefined ? '' : ` One${option.type === 'list' ? ' or more' : ''} of ${list(values)}.`;
    return `| \`${option.name}\` | ${shownDefault(option)} | ${cell(option.help.en + allowed)} |`;
  });
  return ['', '| Input | Default | Meaning |', '| --- | --- | --- |', ...rows, '', ''].join('\n');
}

function shownDefault(option: Option): string {
  if (option.name === 'token') return '`github.token` on github.com';
  const expression = /^\$\{\{ (.*) \}\}$/.exec(option.default)?.[1];
  if (expression !== undefined) return `\`${expression}\``;
  return option.default === '' ? '' : `\`${option.default}\``;
}

function outputsTable(outputs: Action['outputs']): string {
  const rows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return ['', '| Output | Meaning |', '| --- | --- |', ...rows, '', ''].join('\n');
}

function list(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(', ');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** `text` with what stands between the lines `open` and `close` replaced. */
function between(text: string, open: string, close: string, content: string): string {
  const start = text.indexOf(`${open}\n`);
  const end = text.indexOf(close, start);
  if (start < 0 || end < 0) throw new Error(`the marks ${open} and ${close} are gone`);
  return text.slice(0, start + open.length + 1) + content + text.slice(end);
}
