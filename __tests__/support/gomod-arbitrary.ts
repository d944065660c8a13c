import fc from 'fast-check';

/** Values near the edges of what is accepted; most are right, so that whole files often are. */
const modulePath = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('a', 'example.com/m', 'github.com/Owner/repo', 'x.y/z', 'a/b-c_d~e.f'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('a/v2', 'example.com/m/v3', 'gopkg.in/yaml.v2', 'gopkg.in/a.v1-unstable'),
  },
  fc.constantFrom(
    'a/v1',
    'a/v02',
    'a/v2.1',
    'gopkg.in/yaml',
    'gopkg.in/a.v0-unstable',
    '""',
    '=>',
    'é',
    'a//b',
    'a@b',
  ),
);
const version = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom('v1.2.3', 'v0.0.0-20200101000000-abcdefabcdef', 'v1.0.0-rc.1', 'v0.1.0'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('v2.0.0', 'v2.0.0+incompatible', 'v3.1.4', 'v1', 'v1.2', 'v1.2.3+meta'),
  },
  fc.constantFrom('master', '1.2.3', 'v01.0.0', 'v1.0.0-01', 'v1.2+x', '""', 'v', 'v1.2.3-+x', "v1'2"),
);
const folder = fc.constantFrom(
  './x',
  '../y',
  '.',
  '/abs',
  'C:/x',
  '"./a b"',
  '.\\x',
  'x',
  './x@v1',
  '...',
  '"./\\x41\\377"',
);
const goVersion = fc.constantFrom(
  '1.21',
  '1.22.3',
  '1.23rc1',
  '1.20',
  '1',
  '1.x',
  '"1.21"',
  'v1.21',
  '1.21.0rc1',
  '1.02',
);
const toolchainName = fc.constantFrom(
  'go1.22.3',
  'default',
  'go1.22.3-custom',
  'local',
  'go1',
  'go2',
  'go1.x',
);

const quoted = (words: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(words, fc.integer({ min: 0, max: 20 })).map(([word, dice]) => {
    if (dice === 0) return `"${word.replaceAll('"', '')}"`;
    return dice === 1 ? `\`${word}\`` : word;
  });
const path = quoted(modulePath);
const wordsOf = (...words: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...words).map((parts) => parts.filter((part) => part !== '').join(' '));
const maybe = (words: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.option(words, { nil: '', freq: 2 });
const target = fc.oneof(folder, wordsOf(path, quoted(version)));
const replacement = wordsOf(path, maybe(version), fc.constant('=>'), target);
const interval = fc.oneof(
  quoted(version),
  fc
    .tuple(version, fc.constantFrom(', ', ',', ' , ', ' '), version)
    .map(([low, comma, high]) => `[${low}${comma}${high}]`),
);
const setting = fc.constantFrom('panicnil=1', 'default=go1.21', 'a=b=c', 'a=', '=b', 'a', 'a=b,c', 'a="b"');

/** What may follow each verb. */
const argumentsOf = {
  module: path,
  go: goVersion,
  toolchain: toolchainName,
  godebug: setting,
  require: wordsOf(path, quoted(version)),
  exclude: wordsOf(path, version),
  replace: replacement,
  retract: interval,
  tool: path,
  ignore: fc.oneof(folder, path),
  use: quoted(folder),
} as const;
type Verb = keyof typeof argumentsOf;

const comment = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '// indirect',
      '//indirect',
      '// indirect; why',
      '// Deprecated: use v2',
      '//',
    ),
  },
  fc.constantFrom(
    '// why',
    '// indirect;',
    '// // x',
    '//\tDeprecated:  gone\u00a0',
    '// é\u0085',
    '// Deprecated:',
    '/* no */',
    '// a\rb',
  ),
);
const beside = fc.option(comment, { nil: '', freq: 2 }).map((text) => text && ` ${text}`);
const ending = fc.constantFrom('\n', '\n', '\n', '\n', '\r\n', '\n\n', '\n \t\n', ' \r\n');
const indent = fc.constantFrom('\t', '\t', '', '  ', '\r');

const ownLine = (verb: Verb): fc.Arbitrary<string> =>
  fc.tuple(argumentsOf[verb], beside, ending).map(([words, note, end]) => `${verb} ${words}${note}${end}`);

const block = (verb: Verb): fc.Arbitrary<string> => {
  const entry = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(indent, argumentsOf[verb], beside, ending).map((parts) => parts.join('')),
    },
    { weight: 2, arbitrary: fc.tuple(indent, comment, ending).map((parts) => parts.join('')) },
    fc.constantFrom('\n', '\n\n'),
  );
  return fc
    .tuple(fc.array(entry, { maxLength: 5 }), beside, beside, ending)
    .map(([entries, opening, closing, end]) => `${verb} (${opening}\n${entries.join('')})${closing}${end}`);
};

const oddity = fc.constantFrom(
  'foo bar\n',
  'foo (\n\tx\n)\n',
  'require\n',
  ')\n',
  '(\n',
  'require ()\n',
  'require ( )// x\n',
  '"require" a v1\n',
  'require (\n',
  'tool `a\\`\n',
  'tool "a\\" b"\n',
  'retract (\n(\n)\n',
  '\tuse "a\\\n"\n',
  'require a v1 x\n',
  'retract [\n',
  '\u00a0\n',
  'go (\n1.21\n)\n',
  'module (\n\n)\n',
  '"open\n',
  'a\\\n',
);

const statement = (verbs: readonly Verb[]): fc.Arbitrary<string> => {
  const verb = fc.constantFrom(...verbs);
  return fc.oneof(
    { weight: 10, arbitrary: verb.chain(ownLine) },
    { weight: 8, arbitrary: verb.chain(block) },
    { weight: 4, arbitrary: fc.tuple(comment, ending).map((parts) => parts.join('')) },
    { weight: 2, arbitrary: fc.constantFrom('\n', '\r\n', '\n\n') },
    { weight: 1, arbitrary: oddity },
  );
};

const file = (verbs: readonly Verb[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(statement(verbs), { maxLength: 7 }), fc.boolean())
    .map(([statements, cut]) => (cut ? statements.join('').trimEnd() : statements.join('')));

/** go.mod files by the grammar: about half of them are right, the others wrong in a place or two. */
export const goModText: fc.Arbitrary<string> = file([
  'module',
  'go',
  'toolchain',
  'godebug',
  'require',
  'require',
  'exclude',
  'replace',
  'retract',
  'tool',
  'ignore',
]);

/** go.work files by the grammar. */
export const goWorkText: fc.Arbitrary<string> = file([
  'go',
  'toolchain',
  'godebug',
  'use',
  'use',
  'use',
  'replace',
]);

const splice = fc.constantFrom(
  '(',
  ')',
  '[',
  ']',
  ',',
  '{',
  '"',
  '`',
  "'",
  '//',
  '/*',
  '\n',
  '\r\n',
  '\\',
  ' ',
  '\t',
  '=>',
  '\0',
  'é',
  '\u00a0',
  '\u{1f600}',
  'v2',
  '/v2',
  '.',
  '-',
  '+incompatible',
  '// indirect',
  '// Deprecated: x',
  'require (',
  '\n)\n',
  'go 1.21\n',
  'module x\n',
);

/** One edit anywhere in a file: something put in, taken out or repeated, or one byte replaced by any other. */
export function mutated(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  return fc
    .record({
      original: fc.nat({ max: files.length - 1 }),
      where: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 0, max: 4 }),
      insert: fc.oneof(
        { weight: 4, arbitrary: splice.map((text) => Buffer.from(text)) },
        { weight: 1, arbitrary: fc.uint8Array({ minLength: 1, maxLength: 2 }) },
        { weight: 2, arbitrary: fc.constant(Buffer.alloc(0)) },
        { weight: 1, arbitrary: fc.constant('again' as const) },
      ),
    })
    .map(({ original, where, length, insert }) => {
      const bytes = files[original] ?? new Uint8Array();
      const at = Math.floor(where * bytes.length);
      const middle = insert === 'again' ? bytes.subarray(Math.max(0, at - 40), at) : insert;
      return Buffer.concat([bytes.subarray(0, at), middle, bytes.subarray(at + length)]);
    });
}
