import { createHash } from 'node:crypto';
import { maxBytes, maxEntries, isPlainName } from '../../archive/entry-path.ts';
import { BadArchive } from '../../archive/failures.ts';
import { quoted } from '../../core/quoted.ts';
import type { ActionEntry } from './action-entry.ts';

/** An action as an entry's index names it. */
export interface IndexedAction extends ActionEntry {
  /** The file's name where the output is an executable, which Go keeps in a folder (from 1.24 on). */
  readonly executable?: string;
}

/** What comes out of one or more actions. */
export interface Output {
  readonly id: string;
  readonly size: number;
  readonly executable?: string;
}

/** An index of 200,000 actions; `go build std cmd` has 2,000. */
export const maxIndexBytes = 32 << 20;

const line = /^([0-9a-f]{64}) ([0-9a-f]{64}) (0|[1-9]\d{0,14}) (0|[1-9]\d{0,18})(?: (.+))?$/;

/**
 * The text of `actions`, the second file of an entry: a line for each action, in the order of their ids. Everything else
 * in the entry has to match it.
 */
export function formatIndex(actions: readonly IndexedAction[]): string {
  const sorted = [...actions].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted
    .map(({ id, output, size, time, executable }) => {
      const name = executable === undefined ? '' : ` ${executable}`;
      return `${id} ${output} ${size} ${time}${name}\n`;
    })
    .join('');
}

/** Reads such a text, of this very spelling alone. Throws BadArchive, saying which line. */
export function parseIndex(text: string, platform: NodeJS.Platform): readonly IndexedAction[] {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new BadArchive('its index does not end in a line break');
  let before = '';
  return lines.map((one, at) => {
    const action = parseLine(one);
    if (!action) throw wrong(at, `is malformed: ${quoted(one)}`);
    if (action.id <= before) throw wrong(at, 'is not in order');
    if (action.executable !== undefined && !isPlainName(action.executable, platform))
      throw wrong(at, `names an executable ${quoted(action.executable)}`);
    before = action.id;
    return action;
  });
}

/** What an entry's index may name. Throws BadArchive as `outputsOf` does, and for more than an entry may hold. */
export function indexedOutputs(actions: readonly IndexedAction[]): ReadonlyMap<string, Output> {
  const outputs = outputsOf(actions);
  const bytes = [...outputs.values()].reduce((sum, { size }) => sum + size, 0);
  if (outputs.size <= maxEntries && bytes <= maxBytes) return outputs;
  throw new BadArchive(
    `its index names more than ${maxEntries} outputs or ${maxBytes / 2 ** 30} GiB of them`,
  );
}

/** Throws BadArchive where two lines contradict each other. */
export function outputsOf(actions: readonly IndexedAction[]): ReadonlyMap<string, Output> {
  const outputs = new Map<string, Output>();
  for (const { output: id, size, executable } of actions) {
    const known = outputs.get(id);
    if (known && (known.size !== size || known.executable !== executable))
      throw new BadArchive(`its index contradicts itself about the output ${id}`);
    if (!known) outputs.set(id, { id, size, ...(executable === undefined ? {} : { executable }) });
  }
  return outputs;
}

/** 64 hex digits. */
export function indexDigest(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('hex');
}

function parseLine(text: string): IndexedAction | undefined {
  const [found, id = '', output = '', size, time = '', executable] = line.exec(text) ?? [];
  if (found === undefined) return undefined;
  return { id, output, size: Number(size), time, ...(executable === undefined ? {} : { executable }) };
}

function wrong(at: number, how: string): BadArchive {
  return new BadArchive(`line ${at + 1} of its index ${how}`);
}
