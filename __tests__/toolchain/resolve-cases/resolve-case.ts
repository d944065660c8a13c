import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PatchPolicy } from '../../../src/toolchain/select-release.ts';
import { resolveGo } from '../../../src/toolchain/resolve.ts';
import type { Resolved } from '../../../src/toolchain/resolve.ts';

/** A file of `../testdata/`. */
export type IndexFile =
  | 'download-list.json'
  | 'download-list-rc.json'
  | 'download-list-odd.json'
  | 'versions-manifest.json'
  | 'toolchain-list.txt'
  | 'setup-go-download-list.json'
  | 'setup-go-versions-manifest.json';

/** What is asked, and what is to come out. */
export interface ResolveCase {
  /** Where the expectation comes from: `rule R3` was typed, everything else was taken from a real source. */
  readonly expectationFrom: string;
  readonly index?: IndexFile;
  /** `linux/x64` unless told. */
  readonly platform?: string;
  readonly policy?: PatchPolicy;
  readonly asks: string | { readonly file: string; readonly text: string };
  /** The version, or what the one line of the error says. */
  readonly expect: string | RegExp;
  /** Further members of the answer. */
  readonly also?: Partial<Omit<Resolved, 'remarks'>>;
  /** The kinds of remarks, in order; not looked at when absent. */
  readonly remarks?: readonly string[];
}

/** A case's title in the test's output. */
export function titleOf({ asks, index, platform, policy }: ResolveCase): string {
  const what = typeof asks === 'string' ? asks : `${asks.file} ${asks.text}`;
  return [JSON.stringify(what), index, platform, policy].filter((part) => part !== undefined).join(' ');
}

/** Asks what a case asks. */
export async function resolveCase(one: ResolveCase): Promise<Resolved> {
  const index = one.index ?? 'download-list.json';
  const [os = '', arch = ''] = (one.platform ?? 'linux/x64').split('/');
  const indexText = await readFile(join(import.meta.dirname, '../testdata', index), 'utf8');
  const { asks } = one;
  return resolveGo({
    ...(typeof asks === 'string'
      ? { spec: asks, specName: '--spec' }
      : { filePath: asks.file, fileText: asks.text }),
    indexText,
    indexName: index,
    os,
    arch,
    patchPolicy: one.policy ?? 'pinned',
  });
}
