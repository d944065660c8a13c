import { configOrThrow, parseConfig } from '../config/parse-config.ts';
import { UserError } from '../core/errors.ts';
import { locateRepository } from '../repository.ts';
import { prepareToolchain } from '../toolchain/prepare.ts';
import { toolchainSentence } from '../report/sentences.ts';
import { WORDS } from '../report/words.ts';
import { parseArguments } from './arguments.ts';
import type { CommandIo } from './command-io.ts';
import { EXIT } from './exit-codes.ts';

/** `install SPEC`: gets a Go and prints its GOROOT on stdout; where it came from goes to stderr. */
export async function installCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const { options, positionals } = parseArguments(args);
  const [spec, extra] = positionals;
  if (spec === undefined || extra !== undefined)
    throw new UserError('install takes one version, such as: go-preflight install 1.26.x');
  const config = configOrThrow(
    parseConfig({ ...options, 'go-version': spec, checks: 'none' }, io.ports.host.env),
  );
  const repository = await locateRepository('.', io.ports.host.cwd);
  const nothing = { modules: [], unreadable: [], searched: '.', patterns: [] };
  const toolchain = await prepareToolchain(config, repository, nothing, io.ports);
  io.ports.log.info(toolchainSentence(toolchain, WORDS[config.language]));
  io.stdout.write(`${toolchain.goroot ?? ''}\n`);
  return EXIT.sound;
}
