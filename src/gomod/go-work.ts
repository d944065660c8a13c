import { commonDirectives, type Draft } from './common-directives.ts';
import { onlyArgument } from './directive-values.ts';
import { readDirectives, type Directive, type Directives } from './directives.ts';
import type { GoWorkFile } from './go-mod-file.ts';
import type { Parsed } from './position.ts';
import { stringValue } from './quoted-string.ts';
import type { ParseOptions } from './replace-directive.ts';
import { lastReplacements } from './superseded.ts';

type WorkDraft = Draft<GoWorkFile>;

/** go.work as `go work edit -json` of Go 1.26 reads it: the same files accepted, the same values and places. */
export function parseGoWork(text: string, options: ParseOptions = {}): Parsed<GoWorkFile> {
  const directives: Directives<WorkDraft> = { use, ...commonDirectives(options) };
  const read = readDirectives<WorkDraft>(text, directives, { godebug: [], use: [], replace: [] });
  if (!read.ok) return read;
  const { file } = read;
  return {
    ok: true,
    file: {
      ...file,
      godebug: file.godebug.filter(({ key }) => key !== ''),
      use: file.use.filter(({ path }) => path !== ''),
      replace: lastReplacements(file.replace),
    },
  };
}

const use: Directive<WorkDraft> = {
  inBlocks: true,
  read({ args, line }, draft) {
    draft.use.push({ path: stringValue(onlyArgument('use', args, './folder')), at: line.at });
  },
};
