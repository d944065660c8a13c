import type { GoModFile, GoWorkFile, Replacement } from '../../src/gomod/go-mod-file.ts';

/** A file as `go mod edit -json` prints it: absent for empty, null for no list. */
export function goModJson(file: GoModFile): unknown {
  return {
    Module: { Path: file.module?.path ?? '', ...some('Deprecated', file.module?.deprecated) },
    ...some('Go', file.go?.version),
    ...some('Toolchain', file.toolchain?.name),
    ...(file.godebug.length > 0 && {
      GoDebug: file.godebug.map(({ key, value }) => ({ Key: key, Value: value })),
    }),
    Require: list(file.require, ({ path, version, indirect }) => ({
      ...pathVersion(path, version),
      ...(indirect && { Indirect: true }),
    })),
    Exclude: list(file.exclude, ({ path, version }) => pathVersion(path, version)),
    Replace: list(file.replace, replacementJson),
    Retract: list(file.retract, ({ low, high, rationale }) => ({
      ...some('Low', low),
      ...some('High', high),
      ...some('Rationale', rationale),
    })),
    Tool: list(file.tool, ({ path }) => ({ Path: path })),
    Ignore: list(file.ignore, ({ path }) => ({ Path: path })),
  };
}

/** A file as `go work edit -json` prints it, which leaves toolchain and godebug out. */
export function goWorkJson(file: GoWorkFile): unknown {
  return {
    ...some('Go', file.go?.version),
    Use: list(file.use, ({ path }) => ({ DiskPath: path })),
    Replace: list(file.replace, replacementJson),
  };
}

function replacementJson({ oldPath, oldVersion, newPath, newVersion }: Replacement): unknown {
  return { Old: pathVersion(oldPath, oldVersion), New: pathVersion(newPath, newVersion) };
}

function pathVersion(path: string, version: string | undefined): Record<string, string> {
  return { Path: path, ...some('Version', version) };
}

function some(key: string, value: string | undefined): Record<string, string> {
  return value === undefined || value === '' ? {} : { [key]: value };
}

function list<Item>(items: readonly Item[], json: (item: Item) => unknown): unknown[] | null {
  return items.length === 0 ? null : items.map(json);
}
