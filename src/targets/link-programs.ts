import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { concurrently } from '../checks/concurrently.ts';
import type { BinaryFact, TargetError } from '../core/target-facts.ts';
import { BadBinary } from './binaries/bad-binary.ts';
import { binaryFact } from './binaries/binary-fact.ts';
import { inspectBinary } from './binaries/inspect-binary.ts';
import { judgeBinary } from './binaries/judge-binary.ts';
import type { BinaryWishes } from './binaries/judge-binary.ts';
import { linkErrors } from './build-errors.ts';
import type { BuildGo } from './build-go.ts';
import type { ListedPackage } from './listed-package.ts';
import type { Target } from './target.ts';
import type { CheckedModule } from './types-mode.ts';

/** A linker takes one core and, for large programs, a gigabyte. */
const atOnce = 2;

/** How to link. */
export interface Linking {
  readonly module: CheckedModule;
  readonly target: Target;
  readonly flags: readonly string[];
  readonly wishes: BinaryWishes;
  readonly tempDir: string;
}

/** What became of a main package; without a fact where there is no program. */
export interface Linked {
  readonly errors: readonly TargetError[];
  readonly binary?: BinaryFact;
}

/** Links each main package, looks at the program, and removes it again. */
export async function linkPrograms(
  programs: readonly ListedPackage[],
  linking: Linking,
  go: BuildGo,
): Promise<readonly Linked[]> {
  const scratch = await mkdtemp(join(linking.tempDir, 'go-preflight-build-'));
  try {
    return await concurrently(programs, atOnce, async (program, index) => {
      // Their last path elements, by which the go command would name them, may be the same.
      const folder = join(scratch, String(index));
      await mkdir(folder);
      const linked = await linkProgram(program, join(folder, 'program'), linking, go);
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
      return linked;
    });
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function linkProgram(
  main: ListedPackage,
  path: string,
  linking: Linking,
  go: BuildGo,
): Promise<Linked> {
  const { module, target, flags, wishes } = linking;
  const ran = await go(['build', ...flags, '-o', path, '--', main.importPath]);
  if (ran.exitCode !== 0) {
    const errors = linkErrors(ran.stderr, main, module);
    return {
      errors:
        errors.length > 0 ? errors : [binaryError(main, `go build ended with exit code ${ran.exitCode}`)],
    };
  }
  try {
    const binary = await inspectBinary(path);
    const problems = judgeBinary(binary, target, wishes);
    return {
      errors: problems.map(({ message }) => binaryError(main, message)),
      binary: binaryFact(main.importPath, binary),
    };
  } catch (error) {
    if (error instanceof BadBinary) return { errors: [binaryError(main, error.message)] };
    throw error;
  }
}

function binaryError({ importPath, own }: ListedPackage, message: string): TargetError {
  return { file: '', line: 0, column: 0, message, package: importPath, kind: 'binary', own };
}
