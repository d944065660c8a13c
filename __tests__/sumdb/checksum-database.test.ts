import { describe, expect, test } from '@jest/globals';
import { Unreachable, UserError } from '../../src/core/errors.ts';
import { SecurityError } from '../../src/sumdb/security-error.ts';
import { Signer, logOf, recordText } from '../support/sumdb-log.ts';
import type { SumdbLog } from '../support/sumdb-log.ts';
import { client, headStore, linesOf, serveLog } from '../support/sumdb-server.ts';
import type { Answering } from '../support/sumdb-server.ts';

const log = logOf(300);

/** Looks up record 5 of the log; what is asked for by a path that `part` begins is answered otherwise. */
async function lookup(part: string, otherwise: Answering, of = log): Promise<readonly string[]> {
  const from = serveLog(of, {
    answering: (path, honest) => (path.startsWith(part) ? otherwise(path, honest) : honest),
  });
  return client(of, from).lookup('example.com/m5', 'v1.0.0');
}

/** The look-up's answer made of parts, all true unless given. */
function answer({ id = '5', record = log.record(5), note = log.head() } = {}): string {
  return `${id}\n${record}\n${note}`;
}

/** A note with any text, signed by the log's own key. */
function headOf(size: string, root = log.root().toString('base64')): string {
  return log.signer.note(`go.sum database tree\n${size}\n${root}\n`);
}

test('a true answer gives both lines', async () => {
  expect(await lookup('/none', () => undefined)).toEqual(linesOf(log.record(5)));
});

test('the two lines may come in any order', async () => {
  const text = `${linesOf(recordText('example.com/m5', 'v1.0.0')).toReversed().join('\n')}\n`;
  const reversed = logOf(7, { 5: text });
  expect(await lookup('/none', () => undefined, reversed)).toEqual(linesOf(text));
});

describe('a look-up’s answer that is none', () => {
  test.each([
    ['nothing', ''],
    ['a newline', '\n'],
    ['HTML', '<!doctype html>\n<html>\n\n<body>Log in</body></html>\n'],
    ['JSON', '{"error":"not found"}'],
    ['no number', answer({ id: '' })],
    ['a negative number', answer({ id: '-5' })],
    ['a number with a sign', answer({ id: '+5' })],
    ['a number with a leading zero', answer({ id: '05' })],
    ['a number with a space', answer({ id: ' 5' })],
    ['a hexadecimal number', answer({ id: '0x5' })],
    ['an exponent', answer({ id: '5e0' })],
    ['a fraction', answer({ id: '5.0' })],
    ['2^53', answer({ id: '9007199254740992' })],
    ['2^64 + 5', answer({ id: '18446744073709551621' })],
    ['CRLF', answer().replaceAll('\n', '\r\n')],
    ['CRLF after the number', answer().replace('\n', '\r\n')],
    ['no record', `5\n\n${log.head()}`],
    ['no blank line', answer().replaceAll('\n\n', '\n')],
    ['bytes that are not UTF-8', Buffer.concat([Buffer.from('5\n\xff', 'latin1'), Buffer.from(answer())])],
    ['UTF-16', Buffer.from(answer(), 'utf16le')],
    ['a byte order mark', `\ufeff${answer()}`],
  ])('%s', async (_, text) => {
    await expect(lookup('/lookup/', () => text)).rejects.toThrow(
      /^the checksum database sum.example.com answered for example.com\/m5@v1.0.0 with ".*" instead of a record; /,
    );
  });

  test('no answer', async () => {
    await expect(lookup('/lookup/', () => undefined)).rejects.toThrow('answered 404');
  });

  test.each(['/lookup/', '/tile/8/0/000', '/tile/8/0/001', '/tile/8/1/'])('too much of %s', async (part) => {
    const endless = lookup(part, (_, honest) =>
      Buffer.concat([honest ?? Buffer.alloc(0), Buffer.alloc(32_768, '\n')]),
    );
    await expect(endless).rejects.toThrow(/answered more than (32768|8192|1408|32) bytes/);
  });
});

describe('a record that is not the one', () => {
  test.each([
    ['of another number', answer({ id: '6' })],
    ['the last number', answer({ id: '299' })],
    ['in capitals', answer({ record: recordText('example.com/M5', 'v1.0.0') })],
    ['with another hash', answer({ record: recordText('example.com/m5', 'v1.0.0', 'evil') })],
    ['with a line twice', answer({ record: `${linesOf(log.record(5))[0]}\n${log.record(5)}` })],
    ['with a space at its end', answer({ record: log.record(5).replaceAll('\n', ' \n') })],
    ['with a carriage return at its end', answer({ record: log.record(5).replaceAll('\n', '\r\n') })],
  ])('%s', async (_, text) => {
    await expect(lookup('/lookup/', () => text)).rejects.toThrow(/with a text that is not its record/);
  });

  test.each([
    ['another module', recordText('example.com/m6', 'v1.0.0')],
    ['another version', recordText('example.com/m5', 'v1.0.1')],
    ['a line twice', recordText('example.com/m5', 'v1.0.0').replace(/^.*\n/, '$&$&')],
    [
      'one line twice and not the other',
      recordText('example.com/m5', 'v1.0.0').replace(/^(.*\n).*\n/, '$1$1'),
    ],
    ['two hashes', recordText('example.com/m5', 'v1.0.0') + recordText('example.com/m5', 'v1.0.0', 'b')],
    ['a hash too short', recordText('example.com/m5', 'v1.0.0').replaceAll(/.{5}=$/gm, '=')],
    ['a hash without padding', recordText('example.com/m5', 'v1.0.0').replaceAll('=', '')],
    ['a hash of another spelling', recordText('example.com/m5', 'v1.0.0').replaceAll(/.=$/gm, '1=')],
    ['a fourth field', recordText('example.com/m5', 'v1.0.0').replaceAll('=\n', '= x\n')],
    ['two spaces', recordText('example.com/m5', 'v1.0.0').replaceAll(' h1', '  h1')],
    ['tabs', recordText('example.com/m5', 'v1.0.0').replaceAll(' ', '\t')],
    ['hashes of a kind of their own', recordText('example.com/m5', 'v1.0.0').replaceAll('h1:', 'h9:')],
    ['a line of text', `${recordText('example.com/m5', 'v1.0.0')}# checked\n`],
  ])('that the log has, with %s', async (_, text) => {
    const odd = logOf(7, { 5: text });
    await expect(lookup('/none', () => undefined, odd)).rejects.toThrow(
      /answered for example.com\/m5@v1.0.0 with record 5, which does not hold its two lines and no others/,
    );
  });

  test.each(['300', '301', '9007199254740991'])('number %s in a tree of 300', async (id) => {
    await expect(lookup('/lookup/', () => answer({ id }))).rejects.toThrow(
      'a tree of 300 records that cannot hold it',
    );
  });

  test('any number in a tree of none', async () => {
    const none = log.signer.note(`go.sum database tree\n0\n${log.root(0).toString('base64')}\n`);
    await expect(lookup('/lookup/', () => answer({ id: '0', note: none }))).rejects.toThrow('cannot hold it');
  });
});

describe('a note that proves nothing', () => {
  const other = new Signer('sum.example.com', 2);
  const stranger = new Signer('evil.example.com', 2);

  test.each([
    ['none', ''],
    ['text alone', 'go.sum database tree\n'],
    ['a signature without its newline', log.head().trimEnd()],
    ['a signature with a hyphen', log.head().replace('— ', '- ')],
    ['text after the signature', `${log.head()}text\n`],
    ['CRLF', log.head().replaceAll('\n', '\r\n')],
    ['a control character', log.head().replace('tree', 'tree\u0001')],
    ['a name with a plus', log.head() + new Signer('a+b').line('x')],
    ['a name with a space', log.head() + new Signer('a b').line('x')],
    ['a name with a space of another kind', log.head() + new Signer('a\u3000b').line('x')],
    ['a signature that is no base64', `${log.head()}— a.example.com !!!\n`],
    ['a signature of four bytes', `${log.head()}— a.example.com AAAAAA==\n`],
    ['a signature with spare bits', log.head().replace(/.=\n$/, (end) => `${next(end[0])}=\n`)],
    ['a hundred and one signatures', log.head() + stranger.line('x').repeat(100)],
  ])('is malformed: %s', async (_, note) => {
    await expect(lookup('/lookup/', () => answer({ note }))).rejects.toThrow('instead of a signed tree note');
  });

  test.each([
    ['nobody', log.head().replace(/— .*\n/, '')],
    ['another signer', log.head().replaceAll('sum.example.com', 'evil.example.com')],
    ['another key of that name', other.note(`go.sum database tree\n300\n${log.root().toString('base64')}\n`)],
    [
      'a signer unknown to us',
      stranger.note(`go.sum database tree\n300\n${log.root().toString('base64')}\n`),
    ],
  ])('is signed by %s', async (_, note) => {
    await expect(lookup('/lookup/', () => answer({ note }))).rejects.toThrow(
      'without a signature by its key',
    );
  });

  test.each([
    ['for another size', log.head().replace('\n300\n', '\n301\n')],
    ['for another root', log.head().replace(/^(.*\n.*\n).*/, `$1${log.root(299).toString('base64')}`)],
    ['for the same with a line more', log.head().replace('\n\n', '\nmore\n\n')],
    ['with a second, false one by the same key', log.head() + log.signer.line('something else')],
    ['after a false one by the same key', log.head().replace('— ', `${log.signer.line('something else')}— `)],
  ])('is signed %s', async (_, note) => {
    await expect(lookup('/lookup/', () => answer({ note }))).rejects.toThrow(
      'whose signature is not by its key',
    );
  });

  test.each([
    ['a negative size', headOf('-1')],
    ['a size with a leading zero', headOf('0300')],
    ['a size with a sign', headOf('+300')],
    ['2^53', headOf('9007199254740992')],
    ['a size in words', headOf('many')],
    ['no size', headOf('')],
    ['a root that is too short', headOf('300', 'AAAA')],
    ['a root that is too long', headOf('300', Buffer.alloc(33).toString('base64'))],
    ['a root without padding', headOf('300', log.root().toString('base64').slice(0, -1))],
    ['another title', log.signer.note(`go.sum database trie\n300\n${log.root().toString('base64')}\n`)],
    ['go.sum lines', log.signer.note(recordText('example.com/m5', 'v1.0.0'))],
    ['two lines', log.signer.note('go.sum database tree\n300\n')],
    ['no text', log.signer.note('\n')],
  ])('is signed and no tree head: %s', async (_, note) => {
    await expect(lookup('/lookup/', () => answer({ note }))).rejects.toThrow('which is no tree head');
  });

  test.each([
    ['others have signed below', log.head() + stranger.line('x')],
    ['others have signed above', log.head().replace('— ', `${stranger.line('x')}— `)],
    ['the signature is there twice', log.head() + linesOf(log.head()).at(-1) + '\n'],
    ['the signed text has lines more', log.head(300, 'more\n\nand more\n')],
  ])('is fine when %s', async (_, note) => {
    expect(await lookup('/lookup/', () => answer({ note }))).toEqual(linesOf(log.record(5)));
  });
});

describe('a tile that is none', () => {
  const html = Buffer.from('<html>Log in</html>');

  test.each(['/tile/8/0/000', '/tile/8/0/001', '/tile/8/1/000'])('%s', async (part) => {
    for (const bytes of [Buffer.alloc(0), html]) {
      await expect(lookup(part, () => bytes)).rejects.toThrow(
        /answered \/tile\S+ with \d+ bytes instead of \d+/,
      );
    }
    await expect(lookup(part, () => undefined)).rejects.toThrow('answered 404');
    await expect(lookup(part, (_, honest) => Buffer.alloc(honest?.length ?? 0))).rejects.toThrow(
      SecurityError,
    );
  });

  test('of the right length with another tile’s hashes', async () => {
    const swapped = lookup('/tile/8/0/000', () => logOf(300, { 9: 'x\n' }).tile('/tile/8/0/000'));
    await expect(swapped).rejects.toThrow(
      'answered /tile/8/0/000 with hashes that do not belong to its signed tree',
    );
  });
});

/** A server that has only full tiles. */
function fullTiles(of: SumdbLog): Answering {
  return (path) => (path.includes('.p/') ? undefined : of.tile(path));
}

describe('a partial tile that the server no longer has', () => {
  const grown = logOf(70_000);
  test('is read out of the full one', async () => {
    expect(await lookup('/tile/', fullTiles(grown))).toEqual(linesOf(log.record(5)));
  });

  test('which is held against the head all the same', async () => {
    const other = logOf(70_000, { 299: 'x\n' });
    await expect(lookup('/tile/', fullTiles(other))).rejects.toThrow('do not belong to its signed tree');
  });

  test('nor the full one: what is missing is the partial one', async () => {
    await expect(lookup('/tile/', fullTiles(log))).rejects.toThrow(/\.p\/(?:44|1) answered 404/);
  });

  test('is not asked for in full of a server that cannot be reached', async () => {
    const asked: string[] = [];
    const away = lookup('/tile/', (path) => {
      asked.push(path);
      throw new Unreachable('no route');
    });
    await expect(away).rejects.toBeInstanceOf(Unreachable);
    expect(asked).toEqual(['/tile/8/0/000', '/tile/8/1/000.p/1', '/tile/8/0/001.p/44']);
  });
});

test('errors are of the user’s kind, and those that are fatal say so of themselves', async () => {
  const altered = lookup('/tile/', (_, honest) => Buffer.alloc(honest?.length ?? 0));
  const error: unknown = await altered.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect(error).toBeInstanceOf(SecurityError);
  expect(String(error)).toMatch(
    /^UserError: SECURITY ERROR: the checksum database sum\.example\.com [^\n]*$/,
  );
  const missing = lookup('/lookup/', () => undefined);
  expect(await missing.catch((thrown: unknown) => thrown)).not.toBeInstanceOf(SecurityError);
});

test('what a server says is shown cut and without control characters', async () => {
  const error = await lookup(
    '/lookup/',
    () => `\u001b[31m::error::x\n##[set-env]\n${'x'.repeat(1000)}`,
  ).catch(String);
  expect(error).toContain(String.raw`"\u001b[31m::error::x\n##[set-env]\nx`);
  expect(error).not.toContain('x'.repeat(100));
});

test('a module that cannot be is not asked for', async () => {
  const from = serveLog(log);
  await expect(client(log, from, headStore()).lookup('example.com/../m5', 'v1.0.0')).rejects.toThrow(
    'cannot be a module version',
  );
  expect(from.requests).toEqual([]);
});

/** The base64 digit after this one: the same bytes, other spare bits. */
function next(digit = 'A'): string {
  return String.fromCharCode(digit.charCodeAt(0) + 1);
}
