import { isAbsolute } from 'node:path';
import { goModCache } from '../cache/go-mod-cache.ts';
import { repositorySums } from '../cache/go-sums.ts';
import { findWrong } from '../cache/modules/find-wrong.ts';
import { removeWrong } from '../cache/modules/remove-wrong.ts';
import { discoverModules } from '../checks/modules/discover.ts';
import { configOrThrow, parseConfig } from '../config/parse-config.ts';
import { UserError } from '../core/errors.ts';
import { quoted } from '../core/quoted.ts';
import type { Host } from '../ports.ts';
import { locateRepository } from '../repository.ts';
import { parseArguments, withFolder } from './arguments.ts';
import { cleanJson, cleanText } from './clean-report.ts';
import type { Cleaned } from './clean-report.ts';
import type { CommandIo } from './command-io.ts';
import { EXIT } from './exit-codes.ts';

/**
 * `clean [DIR]`: removes from this machine's GOMODCACHE what is not what the repository's go.sum files say, and tells so;
 * with `--check` only tells. The exit code is 1 where something wrong is still there.
 */
export async function cleanCommand(args: readonly string[], { ports, stdout }: CommandIo): Promise<number> {
  const given = parseArguments(args);
  const config = configOrThrow(parseConfig(withFolder(given), ports.host.env));
  const repository = await locateRepository(config.workingDirectory, ports.host.cwd);
  const modules = await discoverModules({ ...repository, patterns: config.modules }, ports);
  const folder = await localGoModCache(ports.host);
  const looked = await findWrong(folder, await repositorySums(repository, modules), ports);
  const removals = given.check ? undefined : removeWrong(folder, looked.wrong, ports);
  const cleaned: Cleaned = { folder, ...looked, ...(removals && { removals }) };
  stdout.write(given.json ? cleanJson(cleaned) : cleanText(cleaned, config.language));
  const left = removals ? removals.filter(({ failure }) => failure !== undefined) : looked.wrong;
  return left.length === 0 ? EXIT.sound : EXIT.findings;
}

async function localGoModCache(host: Host): Promise<string> {
  const folder = await goModCache(host);
  if (folder === undefined)
    throw new UserError('there is no home folder, so no GOMODCACHE; set one of HOME, GOPATH and GOMODCACHE');
  if (!isAbsolute(folder))
    throw new UserError(
      `GOMODCACHE ${quoted(folder)}: the go command takes no relative path; set an absolute one`,
    );
  return folder;
}
