import { invalidPath, versionFor, versionValue } from './directive-values.ts';
import type { Directive, Entry } from './directives.ts';
import type { Replacement } from './go-mod-file.ts';
import { Malformed } from './malformed.ts';
import { isFolderPath, pathMajor } from './module-path.ts';
import { stringValue } from './quoted-string.ts';

/** Where a replacement's folder is looked for: Go takes backslashes for separators on Windows only. */
export interface ParseOptions {
  readonly windows?: boolean;
}

interface ReplaceDraft {
  readonly replace: Replacement[];
}

/** `replace`, the same in go.mod and go.work. */
export function replaceDirective({ windows = false }: ParseOptions): Directive<ReplaceDraft> {
  return {
    inBlocks: true,
    read(entry, draft) {
      const { oldPath, oldVersion, newPath, newVersion } = replacementWords(entry);
      const path = stringValue(oldPath);
      if (pathMajor(path) === undefined) throw invalidPath(path);
      const replacement: Replacement = {
        oldPath: path,
        ...(oldVersion !== undefined && { oldVersion: versionFor(path, oldVersion) }),
        newPath: stringValue(newPath),
        ...(newVersion !== undefined && { newVersion: versionValue(newVersion) }),
        at: entry.line.at,
      };
      checkReplacementTarget(replacement, windows);
      draft.replace.push(replacement);
    },
  };
}

/** `old [version] => new [version]`; the arrow is a word like any other, so that it could even be a path. */
function replacementWords({ args }: Entry): Record<'oldPath' | 'newPath', string> & {
  oldVersion?: string | undefined;
  newVersion?: string | undefined;
} {
  const arrow = args[1] === '=>' ? 1 : 2;
  const [oldPath, oldVersion] = args.slice(0, arrow);
  const [newPath, newVersion, ...rest] = args.slice(arrow + 1);
  if (args[arrow] !== '=>' || oldPath === undefined || newPath === undefined || rest.length > 0) {
    throw new Malformed('replace wants: module/path [v1.2.3] => other/module v1.2.3, or => ../folder');
  }
  return { oldPath, oldVersion, newPath, newVersion };
}

function checkReplacementTarget({ newPath, newVersion }: Replacement, windows: boolean): void {
  const isFolder = isFolderPath(newPath);
  if (newVersion !== undefined) {
    if (isFolder) throw new Malformed(`replace: the folder ${newPath} has no version ${newVersion}`);
  } else if (!isFolder) {
    throw new Malformed(
      newPath.includes('@')
        ? `replace: write the version of ${newPath} after a space, not after @`
        : `replace: ${newPath} needs a version, or ./ in front if it is a folder`,
    );
  } else if (newPath.includes('\\') && !windows) {
    throw new Malformed(`replace: ${newPath} has backslashes, which part folders on Windows only`);
  }
}
