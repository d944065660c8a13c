import { commentText, deprecation, isIndirect } from './comments.ts';
import { commonDirectives, type Draft } from './common-directives.ts';
import { onlyArgument, versionFor } from './directive-values.ts';
import { readDirectives, type Directive, type Directives } from './directives.ts';
import type { GoModFile } from './go-mod-file.ts';
import { Malformed } from './malformed.ts';
import type { Parsed } from './position.ts';
import { stringValue } from './quoted-string.ts';
import type { ParseOptions } from './replace-directive.ts';
import { readInterval } from './retract-interval.ts';
import { firstOfEach, lastReplacements } from './superseded.ts';

interface ModDraft extends Draft<GoModFile> {
  /** Where the module directive is, even when it is wrong: only a repetition counts. */
  moduleLine?: number;
}

/**
 * go.mod as `go mod edit -json` of Go 1.26 reads it: the same files accepted, the same values, problems at the same
 * places. Later or repeated directives that do not count (replace, exclude, tool, ignore) are left out, as there.
 */
export function parseGoMod(text: string, options: ParseOptions = {}): Parsed<GoModFile> {
  const directives: Directives<ModDraft> = { ...modDirectives, ...commonDirectives(options) };
  const read = readDirectives(text, directives, emptyDraft());
  if (!read.ok) return read;
  const { moduleLine: _, ...file } = read.file;
  return {
    ok: true,
    file: {
      ...file,
      // Entries with empty names are dropped without a word, as the go command does.
      godebug: file.godebug.filter(({ key }) => key !== ''),
      require: file.require.filter(({ path }) => path !== ''),
      exclude: firstOfEach(file.exclude, ({ path, version }) => `${version} ${path}`).filter(
        ({ path }) => path !== '',
      ),
      replace: lastReplacements(file.replace),
      retract: file.retract.filter(({ low, high }) => low !== '' || high !== ''),
      tool: firstOfEach(file.tool, ({ path }) => path),
      ignore: firstOfEach(file.ignore, ({ path }) => path),
    },
  };
}

function emptyDraft(): ModDraft {
  return { godebug: [], require: [], exclude: [], replace: [], retract: [], tool: [], ignore: [] };
}

const module: Directive<ModDraft> = {
  inBlocks: true,
  read({ args, line, block }, draft) {
    if (draft.moduleLine !== undefined) {
      throw new Malformed(`a second module directive, the first is in line ${draft.moduleLine}`);
    }
    draft.moduleLine = line.at.line;
    const path = stringValue(onlyArgument('module', args, 'example.com/module/path'));
    const deprecated = deprecation(commentText(line, block));
    draft.module = { path, ...(deprecated !== undefined && { deprecated }), at: line.at };
  },
};

const require: Directive<ModDraft> = {
  inBlocks: true,
  read({ args, line }, draft) {
    draft.require.push({ ...moduleVersion('require', args), indirect: isIndirect(line), at: line.at });
  },
};

const exclude: Directive<ModDraft> = {
  inBlocks: true,
  read({ args, line }, draft) {
    draft.exclude.push({ ...moduleVersion('exclude', args), at: line.at });
  },
};

const retract: Directive<ModDraft> = {
  inBlocks: true,
  read({ args, line, block }, draft) {
    draft.retract.push({ ...readInterval(args), rationale: commentText(line, block), at: line.at });
  },
};

const tool: Directive<ModDraft> = {
  inBlocks: true,
  read({ args, line }, draft) {
    draft.tool.push({ path: stringValue(onlyArgument('tool', args, 'example.com/cmd/name')), at: line.at });
  },
};

const ignore: Directive<ModDraft> = {
  inBlocks: true,
  read({ args, line }, draft) {
    draft.ignore.push({ path: stringValue(onlyArgument('ignore', args, './folder')), at: line.at });
  },
};

const modDirectives: Directives<ModDraft> = { module, require, exclude, retract, tool, ignore };

function moduleVersion(verb: string, args: readonly string[]): { path: string; version: string } {
  const [pathWord, versionWord, ...rest] = args;
  if (pathWord === undefined || versionWord === undefined || rest.length > 0) {
    throw new Malformed(`${verb} wants a module path and a version: ${verb} example.com/module v1.2.3`);
  }
  const path = stringValue(pathWord);
  return { path, version: versionFor(path, versionWord) };
}
