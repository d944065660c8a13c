import type { GoModFile } from '../../src/gomod/go-mod-file.ts';
import type { Span } from '../../src/gomod/position.ts';

/** Everything in a go.mod file that has a place, whatever its directive. */
export function itemsOf(file: GoModFile): readonly { readonly at: Span }[] {
  const { module, go, toolchain, godebug, require, exclude, replace, retract, tool, ignore } = file;
  const single = [module, go, toolchain].filter((item) => item !== undefined);
  return [...single, ...godebug, ...require, ...exclude, ...replace, ...retract, ...tool, ...ignore];
}
