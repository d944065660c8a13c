import { UserError } from '../core/errors.ts';
import { quoted } from '../core/quoted.ts';
import { compareGoVersions } from '../gomod/go-version.ts';
import { whyMissing } from './port-history.ts';
import { portName } from './ports.ts';
import type { GoPortList, Port } from './ports.ts';
import { PRESETS } from './presets.ts';
import { targetName } from './target.ts';
import type { Target } from './target.ts';
import { noPort, noTarget, noVariant } from './unknown-target.ts';
import { variantsOf } from './variants.ts';

/** Stands for no target at all, alone. */
const NONE = 'none';

type Expanded = { readonly targets: readonly Target[] } | { readonly problem: string };

/**
 * The targets that a list means: `linux/amd64`, `linux/arm/v7`, `windows/*`, presets (`first-class`, `common`, `all`),
 * and the same behind a `!` for what is left out wherever it stands. Each once, in the order of the list. Throws
 * UserError with everything that is wrong with it.
 */
export function chooseTargets(words: readonly string[], go: GoPortList): readonly Target[] {
  if (words.length === 0 || (words.length === 1 && words[0] === NONE)) return [];
  const wanted = words.filter((word) => !word.startsWith('!')).map((word) => expand(word, go));
  const unwanted = words.filter((word) => word.startsWith('!')).map((word) => expandUnwanted(word, go));
  const problems = [...wanted, ...unwanted].flatMap((found) => ('problem' in found ? [found.problem] : []));
  if (problems.length > 0) throw new UserError(problems.join('; '));
  const left = without(targetsOf(wanted), targetsOf(unwanted));
  if (left.length > 0) return left;
  throw new UserError(`${quoted(words.join(', '))} leaves no target; say ${NONE} if that is meant`);
}

function targetsOf(expanded: readonly Expanded[]): readonly Target[] {
  return expanded.flatMap((found) => ('targets' in found ? found.targets : []));
}

/** Each once. A port that is unwanted is so in all its variants. */
function without(wanted: readonly Target[], unwanted: readonly Target[]): readonly Target[] {
  const names = new Set(unwanted.map(targetName));
  const kept = wanted.filter((target) => !names.has(targetName(target)) && !names.has(portName(target)));
  return [...new Map(kept.map((target) => [targetName(target), target])).values()];
}

/** What this Go does not have is left out all the more, so long as some Go has it. */
function expandUnwanted(word: string, go: GoPortList): Expanded {
  const name = word.slice(1);
  const isKnown = whyMissing(name) !== undefined || go.ports.some((port) => portName(port) === name);
  const found = expand(name, go);
  return 'problem' in found && isKnown ? { targets: [] } : found;
}

function expand(word: string, go: GoPortList): Expanded {
  const usable = go.ports.filter(({ broken }) => !broken);
  const preset = Object.hasOwn(PRESETS, word) ? PRESETS[word] : undefined;
  if (preset !== undefined) {
    const targets = preset(usable).map(({ goos, goarch }) => ({ goos, goarch }));
    return targets.length > 0 ? { targets } : { problem: `Go ${go.version} has no ${word} ports` };
  }
  if (word === NONE) return { problem: `${NONE} goes with no other target` };
  const [goos = '', goarch, written, ...rest] = word.split('/');
  if (goarch === undefined || rest.length > 0) return { problem: noTarget(word) };
  const ports = usable.filter((port) => fits(goos, port.goos) && fits(goarch, port.goarch));
  if (ports.length === 0) return { problem: noPort(goos, goarch, go) };
  const found = ports.map((port) => targetOf(port, written, go.version));
  return found.find((one) => 'problem' in one) ?? { targets: targetsOf(found) };
}

function fits(wanted: string, name: string): boolean {
  return wanted === '*' || wanted === name;
}

function targetOf({ goos, goarch }: Port, written: string | undefined, version: string): Expanded {
  if (written === undefined) return { targets: [{ goos, goarch }] };
  const variants = variantsOf(goarch);
  const found = variants.find((variant) => variant.written === written);
  if (found === undefined) return { problem: noVariant(goarch, written) };
  if (compareGoVersions(version, found.since) < 0) {
    const reason = `${found.name}=${found.value} came with Go ${found.since}, and this is Go ${version}`;
    return { problem: `${goos}/${goarch}/${written}: ${reason}` };
  }
  return { targets: [{ goos, goarch, variant: { name: found.name, value: found.value } }] };
}
