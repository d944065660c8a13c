import { isFolderPath } from './module-path.ts';
import { isValidVersion } from './module-version.ts';

/**
 * vendor/modules.txt, which `go mod vendor` and `go work vendor` write. The format has no reference; this is what Go 1.14
 * to 1.26 write. Nothing is refused, as the go command only compares it with go.mod and leaves out what it cannot read.
 */
export interface VendorModulesFile {
  /** Written by `go work vendor`. */
  readonly isWorkspace: boolean;
  readonly modules: readonly VendoredModule[];
  /** 1-based lines that mean nothing, such as those of a merge conflict. */
  readonly strayLines: readonly number[];
}

/** `# path version [=> …]` with the lines below it. */
export interface VendoredModule {
  readonly path: string;
  /** Absent for a replacement of every version, which go.mod has and no line of packages follows. */
  readonly version?: string;
  readonly replacedBy?: { readonly path: string; readonly version?: string };
  /** Required by go.mod itself, or replaced there. */
  readonly isExplicit: boolean;
  /** The go line of its go.mod, when the writer noted it (Go ≥ 1.17). */
  readonly go?: string;
  readonly packages: readonly { readonly path: string; readonly line: number }[];
  /** 1-based. */
  readonly line: number;
}

interface ModuleDraft extends VendoredModule {
  isExplicit: boolean;
  go?: string;
  packages: { path: string; line: number }[];
}

/** Never fails; `strayLines` says what had no meaning. */
export function parseVendorModules(text: string): VendorModulesFile {
  const modules: ModuleDraft[] = [];
  const strayLines: number[] = [];
  let isWorkspace = false;
  for (const [index, ending] of text.split('\n').entries()) {
    const content = ending.trim();
    const line = index + 1;
    const module = modules.at(-1);
    if (content === '') continue;
    if (content.startsWith('# ')) {
      const header = readHeader(content.slice(2), line);
      if (header) modules.push(header);
      else strayLines.push(line);
    } else if (content === '## workspace') {
      isWorkspace = true;
    } else if (module !== undefined && content.startsWith('## ')) {
      annotate(module, content.slice(3));
    } else if (module !== undefined && /^[^\s#]+$/.test(content)) {
      module.packages.push({ path: content, line });
    } else {
      strayLines.push(line);
    }
  }
  return { isWorkspace, modules, strayLines };
}

function readHeader(content: string, line: number): ModuleDraft | undefined {
  const [module, target] = split(content, ' => ');
  const [path = '', version, ...rest] = module.split(' ');
  if (path === '' || rest.length > 0) return undefined;
  if (version === undefined ? target === undefined : !isValidVersion(version)) return undefined;
  return {
    path,
    ...(version !== undefined && { version }),
    ...(target !== undefined && { replacedBy: readTarget(target) }),
    isExplicit: false,
    packages: [],
    line,
  };
}

/** A folder's name may have blanks: it is written without quotes. */
function readTarget(target: string): { path: string; version?: string } {
  if (isFolderPath(target)) return { path: target };
  const [path, version] = split(target, ' ');
  return { path, ...(version !== undefined && { version }) };
}

/** `explicit; go 1.20`; notes of later releases are passed over. */
function annotate(module: ModuleDraft, notes: string): void {
  for (const note of notes.split(';').map((part) => part.trim())) {
    if (note === 'explicit') module.isExplicit = true;
    else if (note.startsWith('go ')) module.go = note.slice(3);
  }
}

function split(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
