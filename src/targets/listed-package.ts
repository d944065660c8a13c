import { goJsonObjects } from '../checks/go-json.ts';
import { isJsonObject, textIn } from '../core/json.ts';
import type { JsonObject } from '../core/json.ts';

/**
 * The fields of ListedPackage by their names in `go list -json`: more would only cost time. Go before 1.23 tells by
 * IgnoredGoFiles whether build constraints exclude all files.
 */
export const LISTED_FIELDS =
  'ImportPath,Name,Dir,Standard,DepOnly,Module,IgnoredGoFiles,InvalidGoFiles,Error';

/** A package as the go command sees it for one target. */
export interface ListedPackage {
  readonly importPath: string;
  /** `main` for a program; empty where there is no such package. */
  readonly name: string;
  /** Empty where there is no such package. */
  readonly dir: string;
  /** A pattern matched it, not only an import. */
  readonly isAsked: boolean;
  /** It belongs to the main module or the workspace. */
  readonly own: boolean;
  /** One of its files cannot be read as Go. */
  readonly isInvalid: boolean;
  readonly error?: ListedError;
}

/** Why a package cannot be built. */
export interface ListedError {
  /** The import path of what a pattern matched, of what it imports, and so on to the package. */
  readonly importStack: readonly string[];
  /** `a/b.go:3:14`, relative to where the go command ran; empty where it is in no file. */
  readonly place: string;
  /** A reason, or what a compiler printed, below a line `# example.com/a`. */
  readonly message: string;
}

/** Reads what `go list -json` prints. Throws SyntaxError for what is none. */
export function listedPackages(stdout: string): readonly ListedPackage[] {
  return goJsonObjects(stdout).map(listedPackage);
}

function listedPackage(value: JsonObject): ListedPackage {
  const { Error: error, Module: module, InvalidGoFiles: invalid } = value;
  const isAsked = value['DepOnly'] !== true;
  return {
    // Compiled for a program with a profile of its own, it is `path [program]`.
    importPath: textIn(value, 'ImportPath').split(' ')[0] ?? '',
    name: textIn(value, 'Name'),
    dir: textIn(value, 'Dir'),
    isAsked,
    own: value['Standard'] !== true && (isJsonObject(module) ? module['Main'] === true : isAsked),
    isInvalid: Array.isArray(invalid) && invalid.length > 0,
    ...(isJsonObject(error) ? { error: listedError(error) } : {}),
  };
}

function listedError(error: JsonObject): ListedError {
  const stack: readonly unknown[] = Array.isArray(error['ImportStack']) ? error['ImportStack'] : [];
  return { importStack: stack.map(String), place: textIn(error, 'Pos'), message: textIn(error, 'Err') };
}
