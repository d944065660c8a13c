import { quoted } from '../../core/quoted.ts';
import { targetName } from '../target.ts';
import type { Target } from '../target.ts';
import type { Binary } from './inspect-binary.ts';
import { isSystemLibrary, loadsLibraries } from './system-libraries.ts';

/** What is wrong with a program that was built for a target. */
export interface BinaryProblem {
  readonly kind: 'format' | 'architecture' | 'variant' | 'static' | 'not-go' | 'not-main';
  /** One sentence without a full stop: what it is, what was wanted. */
  readonly message: string;
}

/** What `static` asks for: `required` lets nothing be loaded with a program but what its system loads with all of them. */
export interface BinaryWishes {
  readonly static: 'any' | 'required';
}

const FORMATS: Readonly<Record<Binary['format'], string>> = {
  elf: 'an ELF file',
  'mach-o': 'a Mach-O file',
  pe: 'a Windows (PE) file',
  wasm: 'a WebAssembly file',
  xcoff: 'an AIX (XCOFF) file',
  plan9: 'a Plan 9 a.out',
};

/** All that is wrong with it; empty when it is what the target is for. */
export function judgeBinary(binary: Binary, target: Target, wishes: BinaryWishes): readonly BinaryProblem[] {
  return [
    ...systemProblems(binary, target),
    ...architectureProblems(binary, target),
    ...variantProblems(binary, target),
    ...kindProblems(binary),
    ...(wishes.static === 'required' ? staticProblems(binary, target) : []),
  ];
}

/** Formats do not tell all systems apart; the go command's own word goes further. */
function systemProblems({ format, systems, build }: Binary, target: Target): BinaryProblem[] {
  const built = build?.settings['GOOS'];
  if (systems.includes(target.goos) && (built === undefined || built === target.goos)) return [];
  const found = built !== undefined && systems.includes(built) ? built : systems.join(' or ');
  const whose = found === '' ? '' : ` for ${quoted(found)}`;
  return [{ kind: 'format', message: `it is ${FORMATS[format]}${whose}, not one for ${target.goos}` }];
}

function architectureProblems({ architectures, build }: Binary, target: Target): BinaryProblem[] {
  const built = build?.settings['GOARCH'];
  if (architectures.includes(target.goarch) && (built === undefined || built === target.goarch)) return [];
  const found = architectures.includes(target.goarch) ? built : architectures.join(' and ');
  return [{ kind: 'architecture', message: `it is for ${quoted(found ?? '')}, not for ${target.goarch}` }];
}

/** Only the go command says which one it was; releases before a variant came say nothing. */
function variantProblems({ build }: Binary, { goos, goarch, variant }: Target): BinaryProblem[] {
  const built = variant && build?.settings[variant.name];
  if (variant === undefined || built === undefined || built === variant.value) return [];
  const wanted = targetName({ goos, goarch, variant });
  return [
    {
      kind: 'variant',
      message: `it was built with ${variant.name}=${quoted(built)}, not ${variant.value} (${wanted})`,
    },
  ];
}

function kindProblems({ build, kind }: Binary): BinaryProblem[] {
  if (build === undefined) return [{ kind: 'not-go', message: 'it has no build information of Go' }];
  if (kind === 'program') return [];
  const what = kind === 'library' ? 'a library to be loaded by programs' : 'an object file, not yet linked';
  const mode = build.settings['-buildmode'];
  const how = mode === undefined ? '' : ` (-buildmode=${quoted(mode)})`;
  return [{ kind: 'not-main', message: `it is no program but ${what}${how}` }];
}

/** Who brought cgo in is for the caller to find: a program does not say. */
function staticProblems(binary: Binary, { goos }: Target): BinaryProblem[] {
  if (binary.static) return [];
  const libraries = binary.libraries.filter((library) => !isSystemLibrary(goos, library));
  const interpreter = loadsLibraries(goos) ? '' : binary.interpreter;
  if (interpreter === '' && libraries.length === 0) return [];
  const needs = [
    ...(interpreter === '' ? [] : [`is loaded by ${quoted(interpreter)}`]),
    ...(libraries.length === 0 ? [] : [`needs ${libraries.map((library) => quoted(library)).join(', ')}`]),
  ];
  const why = binary.cgo ? ', as it was built with cgo' : '';
  return [{ kind: 'static', message: `it is not static: it ${needs.join(' and ')}${why}` }];
}
