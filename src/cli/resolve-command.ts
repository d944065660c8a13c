import { parseArgs } from 'node:util';
import { UserError, codeOf, messageOf } from '../core/errors.ts';
import { hostPlatform } from '../toolchain/platform.ts';
import { quoted } from '../core/quoted.ts';
import { remarkLine } from '../toolchain/remark-words.ts';
import { resolveGo } from '../toolchain/resolve.ts';
import type { Resolved } from '../toolchain/resolve.ts';
import type { PatchPolicy } from '../toolchain/select-release.ts';

/** How the command is called. */
const USAGE =
  'go-preflight resolve (--spec S | --file PATH) [--index FILE] [--os OS --arch ARCH] [--patch-policy pinned|newest|warn] [--json]';

/** What the command needs of the world. */
export interface ResolveIo {
  stdout(text: string): void;
  stderr(text: string): void;
  /** A file's text; rejects with node's error code. */
  readFile(path: string): Promise<string>;
  readonly host: { readonly platform: string; readonly arch: string; readonly endianness: 'BE' | 'LE' };
  /** The published release index, for when `--index` is not given. */
  fetchIndex(): Promise<string>;
}

/**
 * Says which Go a spec or a file means; `args` is what follows `resolve`. Prints one JSON object with `--json`, else a
 * sentence; remarks go to stderr. Answers the exit code: 0, or 2 with one line on stderr.
 */
export async function resolveCommand(args: readonly string[], io: ResolveIo): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help === true) {
      io.stdout(`${USAGE}\n`);
      return 0;
    }
    const answer = await resolveGo({
      ...(await readRequest(options, io)),
      ...(await readIndex(options, io)),
      ...platformOf(options, io),
      patchPolicy: patchPolicy(options['patch-policy']),
    });
    for (const remark of answer.remarks) io.stderr(`warning: ${oneLine(remarkLine(remark))}\n`);
    io.stdout(options.json === true ? json(answer) : sentence(answer));
    return 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    io.stderr(`error: ${oneLine(error.message)}\n`);
    return 2;
  }
}

function readOptions(args: readonly string[]) {
  const options = {
    spec: { type: 'string' },
    file: { type: 'string' },
    index: { type: 'string' },
    os: { type: 'string' },
    arch: { type: 'string' },
    'patch-policy': { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UserError(`${messageOf(error)}; usage: ${USAGE}`);
  }
}

type Options = ReturnType<typeof readOptions>;

async function readRequest({ spec, file }: Options, io: ResolveIo) {
  if ((spec === undefined) === (file === undefined))
    throw new UserError(`give either --spec or --file; usage: ${USAGE}`);
  if (file !== undefined) return { filePath: file, fileText: await readText(file, '--file', io) };
  return { spec: spec ?? '', specName: '--spec' };
}

async function readIndex({ index }: Options, io: ResolveIo) {
  if (index === undefined)
    return { indexText: await io.fetchIndex(), indexName: 'the published release index' };
  return { indexText: await readText(index, '--index', io), indexName: index };
}

async function readText(path: string, flag: string, io: ResolveIo): Promise<string> {
  if (path === '') throw new UserError(`${flag} is empty; name a file`);
  try {
    return await io.readFile(path);
  } catch (error) {
    const code = codeOf(error);
    const why =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'this is a folder, not a file'
          : messageOf(error);
    throw new UserError(`${path}: ${why}; check ${flag}`);
  }
}

/** The machine's own for what is not given. */
function platformOf({ os, arch }: Options, { host }: ResolveIo): { os: string; arch: string } {
  if (os !== undefined && arch !== undefined) return { os, arch };
  const own = hostPlatform(host);
  return { os: os ?? own.os, arch: arch ?? own.arch };
}

function patchPolicy(value: string | undefined): PatchPolicy {
  if (value === undefined) return 'pinned';
  if (value === 'pinned' || value === 'newest' || value === 'warn') return value;
  throw new UserError(`--patch-policy ${quoted(value)}: use pinned, newest or warn`);
}

function json({ version, source, file, sha256, newer }: Resolved): string {
  return `${JSON.stringify({ version, source, file, sha256, newer })}\n`;
}

function sentence({ version, source, file, sha256, newer }: Resolved): string {
  const checksum = sha256 === null ? 'no SHA-256 in the index' : `SHA-256 ${sha256}`;
  const behind = newer === null ? '' : `; a newer patch is out: ${newer}`;
  return `${oneLine(`go${version} (${source}): ${file}, ${checksum}${behind}`)}\n`;
}

/** Values out of files may hold line breaks and control characters; an error is one line. */
function oneLine(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what it removes
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}
