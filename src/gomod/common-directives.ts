import { onlyArgument } from './directive-values.ts';
import type { Directive, Directives } from './directives.ts';
import type { GoWorkFile } from './go-mod-file.ts';
import { Malformed } from './malformed.ts';
import { replaceDirective, type ParseOptions } from './replace-directive.ts';

/** A file while it is read: its lists can grow. */
export type Draft<File> = {
  -readonly [Key in keyof File]: File[Key] extends readonly (infer Item)[] ? Item[] : File[Key];
};

type Common = Draft<Pick<GoWorkFile, 'go' | 'toolchain' | 'godebug' | 'replace'>>;

/** What go.mod and go.work share. */
export function commonDirectives(options: ParseOptions): Directives<Common> {
  return { go, toolchain, godebug, replace: replaceDirective(options) };
}

const go: Directive<Common> = {
  inBlocks: false,
  read({ args, line }, draft) {
    if (draft.go) throw new Malformed(`a second go line, the first is line ${draft.go.at.line}`);
    const version = onlyArgument('go', args, '1.23.0');
    // Looser than Go's own version order: it also lets `1.21.0rc1` through.
    if (!/^[1-9]\d*\.(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))?(?:[a-z]+\d+)?$/.test(version)) {
      throw new Malformed(`go ${version}: not a Go version such as 1.23.0`);
    }
    draft.go = { version, at: line.at };
  },
};

const toolchain: Directive<Common> = {
  inBlocks: false,
  read({ args, line }, draft) {
    if (draft.toolchain) {
      throw new Malformed(`a second toolchain line, the first is line ${draft.toolchain.at.line}`);
    }
    const name = onlyArgument('toolchain', args, 'go1.23.0');
    // The go command looks no further before it wants to run the toolchain.
    if (name !== 'default' && name !== 'go1' && !name.startsWith('go1.')) {
      throw new Malformed(`toolchain ${name}: neither a toolchain such as go1.23.0 nor default`);
    }
    draft.toolchain = { name, at: line.at };
  },
};

const godebug: Directive<Common> = {
  inBlocks: true,
  read({ args, line }, draft) {
    const setting = onlyArgument('godebug', args, 'key=value');
    const equals = setting.indexOf('=');
    if (equals < 0 || /["`',]/.test(setting))
      throw new Malformed(`godebug ${setting}: not of the form key=value`);
    draft.godebug.push({ key: setting.slice(0, equals), value: setting.slice(equals + 1), at: line.at });
  },
};
