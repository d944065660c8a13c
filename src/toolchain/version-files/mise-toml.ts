import { UserError, messageOf } from '../../core/errors.ts';
import { isJsonObject, type JsonObject } from '../../core/json.ts';
import type { GoRequest } from '../go-request.ts';
import { parseToolSpec } from './tool-spec.ts';

/**
 * Reads `go` (or `golang`) in the table `[tools]` of a mise.toml: a string, an array (its first counts), or a table
 * with `version`. Reference: mise.jdx.dev/configuration.html.
 */
export async function readMiseToml(path: string, text: string): Promise<GoRequest> {
  const { parse, TomlError } = await import('smol-toml');
  let root: JsonObject;
  try {
    root = parse(text);
  } catch (error) {
    const place = error instanceof TomlError ? ` line ${error.line} column ${error.column}` : '';
    throw new UserError(`${path}${place}: ${messageOf(error).split('\n')[0] ?? ''}`);
  }
  const tools = isJsonObject(root['tools']) ? root['tools'] : {};
  const key = ['go', 'golang', 'core:go'].find((name) => Object.hasOwn(tools, name));
  if (key === undefined)
    throw new UserError(`${path}: there is no go in [tools]; add a line such as go = "1.22.3" there`);
  const version = versionOf(tools[key]);
  if (version === undefined)
    throw new UserError(`${path}: tools.${key} holds no version in quotes; write ${key} = "1.22.3"`);
  const line = lineOf(text, key);
  const source = `${path}${line === undefined ? '' : ` line ${line}`}, tools.${key}`;
  return parseToolSpec(version, { source, at: { file: path, ...(line === undefined ? {} : { line }) } });
}

function versionOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const version = isJsonObject(first) ? first['version'] : first;
  return typeof version === 'string' ? version : undefined;
}

/** The line that sets `tools.<key>`, or undefined: smol-toml keeps no positions. */
function lineOf(text: string, key: string): number | undefined {
  const wanted = `tools.${key}`;
  let table = '';
  for (const [index, line] of text.split('\n').entries()) {
    const header = /^\s*\[{1,2}([^\]]+)\]/.exec(line)?.[1];
    if (header !== undefined) table = bare(header);
    const name = /^([^=#[\]]+)=/.exec(line)?.[1];
    const path = name === undefined ? table : bare(table === '' ? name : `${table}.${name}`);
    const inline = path === 'tools' && name !== undefined;
    if (path === wanted || path.startsWith(`${wanted}.`) || inline) return index + 1;
  }
  return undefined;
}

/** A dotted key without its quotes and blanks. */
function bare(key: string): string {
  return key.replaceAll(/["'\s]/g, '');
}
