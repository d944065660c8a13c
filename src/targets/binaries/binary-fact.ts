import type { BinaryFact } from '../../core/target-facts.ts';
import type { Binary } from './inspect-binary.ts';

/** What reports say of a program; `importPath` is that of its main package. */
export function binaryFact(importPath: string, binary: Binary): BinaryFact {
  const { bytes, format, interpreter, libraries, cgo, build } = binary;
  return {
    package: importPath,
    bytes,
    format,
    architecture: architecture(binary),
    static: binary.static,
    interpreter,
    libraries,
    cgo,
    settings: build?.settings ?? {},
  };
}

/** `linux/amd64`; of the systems that a format does not tell apart, the one that the go command names. */
function architecture({ systems, architectures, build }: Binary): string {
  const named = build?.settings['GOOS'];
  const system = systems.find((one) => one === named) ?? systems.join('|');
  return [system, architectures.join('+')].filter((part) => part !== '').join('/');
}
