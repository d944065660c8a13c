import { Malformed } from './malformed.ts';
import { stringValue } from './quoted-string.ts';

/**
 * `v1.0.0` or `[v1.0.0, v1.2.0]`. The versions are taken as they are: the go command checks them only when it loads the
 * module, not when it reads the file. Reference: go.dev/ref/mod#go-mod-file-retract.
 */
export function readInterval(words: readonly string[]): { low: string; high: string } {
  const [first, ...others] = words;
  if (first === undefined || first === '(')
    throw new Malformed('retract wants a version or [v1.0.0, v1.2.0]');
  if (first !== '[') {
    const version = stringValue(first);
    nothingAfter(version, others);
    return { low: version, high: version };
  }
  const [low, comma, high, bracket, ...rest] = others;
  if (low === undefined) throw new Malformed('retract: a version is missing after [');
  const from = stringValue(low);
  if (comma !== ',') throw new Malformed(`retract: a comma is missing after ${from}`);
  if (high === undefined) throw new Malformed('retract: a version is missing after the comma');
  const to = stringValue(high);
  if (bracket !== ']') throw new Malformed(`retract: ] is missing after ${to}`);
  nothingAfter(']', rest);
  return { low: from, high: to };
}

function nothingAfter(last: string, [next]: readonly string[]): void {
  if (next !== undefined) throw new Malformed(`retract: ${next} after ${last} has no meaning`);
}
