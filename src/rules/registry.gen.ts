// Made by `npm run gen` from the files in src/rules/<family>/; not to be edited.
import type { Rule } from '../core/rule.ts';
import buildCacheRefused from './cache/build-cache-refused.ts';
import checkBroken from './run/check-broken.ts';
import folderUnreadable from './modules/folder-unreadable.ts';
import goGotoolchainConflict from './toolchain/go-gotoolchain-conflict.ts';
import goModMalformed from './modules/go-mod-malformed.ts';
import goNoBuildForNewest from './toolchain/go-no-build-for-newest.ts';
import goPatchBehind from './toolchain/go-patch-behind.ts';
import goTooOld from './toolchain/go-too-old.ts';
import goToolchainAutoBlocked from './toolchain/go-toolchain-auto-blocked.ts';
import goToolchainLanguageVersion from './toolchain/go-toolchain-language-version.ts';
import goToolchainLineRedundant from './toolchain/go-toolchain-line-redundant.ts';
import goToolchainSuffix from './toolchain/go-toolchain-suffix.ts';
import goVersionYamlNumber from './toolchain/go-version-yaml-number.ts';
import goWorkBehindMember from './modules/go-work-behind-member.ts';
import goWorkMalformed from './modules/go-work-malformed.ts';
import moduleCacheWrongFile from './cache/module-cache-wrong-file.ts';
import moduleNone from './modules/module-none.ts';
import targetDoesNotCompile from './targets/target-does-not-compile.ts';
import targetSkipped from './targets/target-skipped.ts';
import tidyDirective from './tidy/tidy-directive.ts';
import tidyFailed from './tidy/tidy-failed.ts';
import tidyFormat from './tidy/tidy-format.ts';
import tidyGoLine from './tidy/tidy-go-line.ts';
import tidyIndirectComment from './tidy/tidy-indirect-comment.ts';
import tidyNoPackages from './tidy/tidy-no-packages.ts';
import tidyNotIdempotent from './tidy/tidy-not-idempotent.ts';
import tidyRequireMissing from './tidy/tidy-require-missing.ts';
import tidyRequireUnused from './tidy/tidy-require-unused.ts';
import tidyRequireVersion from './tidy/tidy-require-version.ts';
import tidySkipped from './tidy/tidy-skipped.ts';
import tidySumMissing from './tidy/tidy-sum-missing.ts';
import tidySumStale from './tidy/tidy-sum-stale.ts';
import tidyToolchainLine from './tidy/tidy-toolchain-line.ts';
import tidyUntracked from './tidy/tidy-untracked.ts';
import tidyWorkSumMissing from './tidy/tidy-work-sum-missing.ts';
import tidyWorkspaceOnly from './tidy/tidy-workspace-only.ts';
import toolchainUnverified from './toolchain/toolchain-unverified.ts';

/** Every rule, by id. */
export const RULES: readonly Rule[] = [
  buildCacheRefused,
  checkBroken,
  folderUnreadable,
  goGotoolchainConflict,
  goModMalformed,
  goNoBuildForNewest,
  goPatchBehind,
  goTooOld,
  goToolchainAutoBlocked,
  goToolchainLanguageVersion,
  goToolchainLineRedundant,
  goToolchainSuffix,
  goVersionYamlNumber,
  goWorkBehindMember,
  goWorkMalformed,
  moduleCacheWrongFile,
  moduleNone,
  targetDoesNotCompile,
  targetSkipped,
  tidyDirective,
  tidyFailed,
  tidyFormat,
  tidyGoLine,
  tidyIndirectComment,
  tidyNoPackages,
  tidyNotIdempotent,
  tidyRequireMissing,
  tidyRequireUnused,
  tidyRequireVersion,
  tidySkipped,
  tidySumMissing,
  tidySumStale,
  tidyToolchainLine,
  tidyUntracked,
  tidyWorkSumMissing,
  tidyWorkspaceOnly,
  toolchainUnverified,
];
