import { isAbsolute } from 'node:path';
import type { TargetError } from '../core/target-facts.ts';
import { withoutCredentials } from '../core/without-credentials.ts';
import { complaintKind, complaints } from './compiler-output.ts';
import type { Complaint } from './compiler-output.ts';
import { refusesToLink } from './external-linker.ts';
import type { ListedError, ListedPackage } from './listed-package.ts';
import { repositoryFile } from './repository-file.ts';
import type { CheckedModule } from './types-mode.ts';

/** All that keeps the packages from being compiled, each once, in the go command's order. */
export function packageErrors(
  packages: readonly ListedPackage[],
  module: CheckedModule,
): readonly TargetError[] {
  const byPath = new Map(packages.map((one) => [one.importPath, one]));
  const errors = packages.flatMap((one) => {
    if (one.error === undefined || refusesToLink(one.error.message)) return [];
    if (!one.error.message.startsWith('# ')) return [loadError(one, one.error, byPath, module)];
    return complaints(one.error.message).map((said) => compileError(said, one, module));
  });
  // A package that is compiled for several programs fails for each of them.
  return [...new Map(errors.map((error) => [JSON.stringify(error), error])).values()];
}

function compileError(
  said: Complaint,
  { importPath, own }: Pick<ListedPackage, 'importPath' | 'own'>,
  module: CheckedModule,
): TargetError {
  return { ...inRepository(said, module), package: importPath, kind: complaintKind(said.message), own };
}

/** A package that is not there is the mistake of who imports it. */
function loadError(
  listed: ListedPackage,
  { importStack, place, message }: ListedError,
  packages: ReadonlyMap<string, ListedPackage>,
  module: CheckedModule,
): TargetError {
  const importer = importStack.findLast((path) => path !== listed.importPath);
  const { importPath, own } = (listed.dir === '' && packages.get(importer ?? '')) || listed;
  const [said] = place === '' ? [] : complaints(`${place}: `);
  const where = said ?? { file: '', line: 0, column: 0 };
  // As the go command does: without a place, the imports lead there.
  const chain =
    said === undefined && importStack.length > 1 ? `package ${importStack.join('\n\timports ')}: ` : '';
  return {
    ...inRepository({ ...where, message: chain + message }, module),
    package: importPath,
    kind: loadKind(listed, message, said !== undefined),
    own,
  };
}

function loadKind({ isInvalid }: ListedPackage, message: string, isPlaced: boolean): TargetError['kind'] {
  if (message.startsWith('import cycle not allowed')) return 'cycle';
  if (message.startsWith('build constraints exclude all Go files')) return 'no-files';
  if (message.startsWith('pattern ')) return 'embed';
  return isInvalid && isPlaced ? 'syntax' : 'imports';
}

/** What the linker says of a program. */
export function linkErrors(
  stderr: string,
  { importPath, own }: ListedPackage,
  module: CheckedModule,
): readonly TargetError[] {
  return complaints(stderr).map((said) => {
    const kind = said.file === '' ? 'binary' : complaintKind(said.message);
    return { ...inRepository(said, module), package: importPath, kind, own };
  });
}

/**
 * What the go command says where it lists nothing: before 1.19 that is what the compiler says of each package, below the
 * package's name; else one error in its own words.
 */
export function listingErrors(stderr: string, module: CheckedModule): readonly TargetError[] {
  const blocks = stderr.split(/^(?=# )/m).filter((block) => block.startsWith('# '));
  if (blocks.length === 0) return [listingError(stderr, module)];
  return blocks.flatMap((block) => {
    const importPath = /^# (\S+)/.exec(block)?.[1] ?? '';
    return complaints(block).map((said) =>
      compileError(said, { importPath, own: isBelow(said.file) }, module),
    );
  });
}

/** Whether a file, relative to the module's folder, is the module's own. */
function isBelow(file: string): boolean {
  return !isAbsolute(file) && !/^(?:\.\.|vendor)[/\\]/.test(file);
}

function listingError(words: string, module: CheckedModule): TargetError {
  const message = words
    .split('\n')
    .filter((line) => !/^go: (?:downloading|extracting|finding) /.test(line))
    .join('\n')
    .trim();
  // `go: errors parsing go.mod:` comes before the line that names the place.
  const place = complaints(message.replaceAll(/^go: /gm, '')).find(({ file }) =>
    /^(?:.*[/\\])?go\.(?:mod|work)$/.test(file),
  );
  const { file, line, column } = place ?? { file: '', line: 0, column: 0 };
  return {
    ...inRepository({ file, line, column, message }, module),
    package: '',
    kind: 'imports',
    own: true,
  };
}

/** What is said, and where, as reports have it. */
function inRepository({ file, line, column, message }: Complaint, module: CheckedModule) {
  return { file: repositoryFile(file, module), line, column, message: withoutCredentials(message) };
}
