import type { ToolchainRemark } from '../core/facts.ts';
import { quoted } from '../core/quoted.ts';

/** A remark as one line for the log: what, and what to do. The rules of the family `toolchain` say it in every language. */
export function remarkLine(remark: ToolchainRemark): string {
  switch (remark.kind) {
    case 'yaml-number':
      return `Go ${remark.spec} was asked for; did YAML turn ${remark.meant} into ${remark.spec}? Quote it: '${remark.meant}'`;
    case 'no-build-for-newest':
      return `the newest match, Go ${remark.newest}, has no build for ${remark.platform}; an older one is used`;
    case 'toolchain-suffix':
      return `toolchain ${quoted(remark.name)}: a suffix names no release of Go's; the version before it is used`;
    case 'toolchain-language-version':
      return `toolchain ${quoted(remark.name)} names a language version and no release; its newest patch is used`;
    case 'toolchain-line-redundant':
      return `the line toolchain ${quoted(remark.name)} says nothing beyond the go line, and go build asks for its removal; run go mod tidy`;
    case 'gotoolchain-conflict':
      return `GOTOOLCHAIN=${quoted(remark.value)} names another Go than ${quoted(remark.spec)}, which is used; remove one of the two`;
    case 'toolchain-auto-blocked':
      return `toolchain: auto cannot work here: ${remark.reason}`;
    case 'patch-behind':
      break;
  }
  return `Go ${remark.version} is behind the newest patch, ${remark.newest}`;
}
