import { join, resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { UserError, codeOf, messageOf } from '../core/errors.ts';
import type { GoLine, ModuleFact, ModulesFact, ToolchainFact, ToolchainRemark } from '../core/facts.ts';
import { compareGoVersions } from '../gomod/go-version.ts';
import type { Ports } from '../ports.ts';
import type { Repository } from '../repository.ts';
import { readTreeText } from '../tree-text.ts';
import { acceptsInstalled } from './accepts-installed.ts';
import { isLanguageOnly, parseGoForm, releaseName } from './go-release.ts';
import type { GoRequest } from './go-request.ts';
import { toolchainConflict } from './gotoolchain.ts';
import { largestRequirement, satisfies } from './go-requirement.ts';
import { installGo } from './install/install-go.ts';
import type { GoWanted } from './install/install-go.ts';
import { hostPlatform, parsePlatform } from './platform.ts';
import type { Platform } from './platform.ts';
import { goRequirements } from './required-go.ts';
import { requestedGo } from './requested-go.ts';
import type { TextFile } from './requested-go.ts';
import { selectRelease } from './select-release.ts';

/**
 * Finds out which Go is asked for and gets it. A Go that is older than a go line is refused before it is fetched. Throws
 * UserError when the request means nothing, or no source can serve it.
 */
export async function prepareToolchain(
  config: Config,
  repository: Repository,
  modules: ModulesFact,
  ports: Ports,
): Promise<ToolchainFact> {
  const platform = wantedPlatform(config, ports);
  const required = goRequirements(config, repository, modules);
  const asking = await requested(config, repository, modules, ports);
  const request = newEnough(asking, required) ?? ANY_GO;
  const asked = { spec: request.spec, from: request.from, required };
  const exact = exactVersion(request, config);
  if (exact !== undefined && isRefused(exact, required, mainFile(repository, modules)))
    return { ...asked, refused: exact, remarks: request.remarks };
  const wanted = goWanted(request, exact, platform, config);
  const options = {
    ...platform,
    ...(config.goDownloadBaseUrl === '' ? {} : { goDownloadBaseUrl: config.goDownloadBaseUrl }),
  };
  const { remarks, ...installed } = await installGo(wanted, options, ports);
  const conflict = toolchainConflict(ports.host.env, request.spec, installed.version);
  return { ...asked, ...installed, remarks: distinct([...request.remarks, ...remarks, ...conflict]) };
}

/** Nothing asks for a Go: whatever is installed will do, else the newest stable release. */
const ANY_GO: GoRequest = {
  spec: '',
  from: { source: 'nothing asks for a version' },
  inFile: false,
  wanted: { kind: 'stable' },
  remarks: [],
};

/**
 * A Go that we found asked for is a minimum, so it rises to what the modules that will be checked need; where nothing
 * asks for one, that need is the request. A version that the user named stays as it is.
 */
function newEnough(request: GoRequest | undefined, required: readonly GoLine[]): GoRequest | undefined {
  const largest = largestRequirement(required);
  const parts = largest && parseGoForm(largest.version);
  if (largest === undefined || parts === undefined) return request;
  const wanted = request?.wanted;
  if (wanted !== undefined && wanted.kind !== 'at-least') return request;
  if (wanted !== undefined && compareGoVersions(wanted.minimum, largest.version) >= 0) return request;
  return {
    spec: `go ${largest.version}`,
    from: largest.from,
    inFile: true,
    wanted: {
      kind: 'at-least',
      minimum: largest.version,
      otherwise: isLanguageOnly(parts)
        ? { kind: 'newest-patch', minor: parts.minor, orPrerelease: true }
        : { kind: 'exact', version: parts },
    },
    remarks: request?.remarks ?? [],
  };
}

/** Whether the main module, or every module, would refuse this Go. Any other is told to be too new by itself. */
function isRefused(version: string, required: readonly GoLine[], main: string | undefined): boolean {
  const unsatisfied = required.filter((line) => !satisfies(version, line));
  if (unsatisfied.some(({ from }) => from.at?.file === main)) return true;
  return unsatisfied.length > 0 && unsatisfied.length === required.length;
}

/** The file that rules the folder where the job works: go.work before go.mod. */
function mainFile(repository: Repository, modules: ModulesFact): string | undefined {
  return modules.goWork?.file ?? mainModule(repository, modules)?.goMod;
}

function mainModule({ root, start }: Repository, { modules }: ModulesFact): ModuleFact | undefined {
  return modules.find(({ dir }) => join(root, dir) === start);
}

function wantedPlatform(config: Config, { host }: Ports): Platform {
  const own = hostPlatform(host);
  return config.architecture === '' ? own : parsePlatform(own.os, config.architecture);
}

async function requested(
  config: Config,
  repository: Repository,
  modules: ModulesFact,
  ports: Ports,
): Promise<GoRequest | undefined> {
  const { goVersion, goVersionFile } = config;
  if (goVersion !== '' && goVersionFile !== '')
    ports.log.warning('go-version and go-version-file are both given; go-version counts');
  const { goWork } = modules;
  const main = mainModule(repository, modules);
  return requestedGo({
    env: ports.host.env,
    ...(goVersion === '' ? {} : { goVersion }),
    ...(goVersionFile === '' ? {} : { goVersionFile: await namedFile(goVersionFile, repository, ports) }),
    ...(goWork === undefined ? {} : { goWork: await foundFile(repository, goWork.file) }),
    ...(main === undefined ? {} : { goMod: await foundFile(repository, main.goMod) }),
  });
}

async function namedFile(path: string, { root }: Repository, { host }: Ports): Promise<TextFile> {
  try {
    return { path, text: await readTreeText(resolve(host.cwd, path), root) };
  } catch (error) {
    const why = codeOf(error) === 'ENOENT' ? 'there is no such file' : messageOf(error);
    throw new UserError(`go-version-file ${path}: ${why}; the path is relative to ${host.cwd}`);
  }
}

/** A file that the search for modules found; unreadable or malformed, it is a finding of its own. */
async function foundFile(repository: Repository, path: string): Promise<TextFile> {
  return { path, text: await readTreeText(join(repository.root, path), repository.root).catch(() => '') };
}

/** The one release asked for, where no index is needed to know it. */
function exactVersion({ wanted, inFile }: GoRequest, { patchPolicy }: Config): string | undefined {
  const choosing = wanted.kind === 'at-least' ? wanted.otherwise : wanted;
  if (choosing.kind !== 'exact' || (patchPolicy === 'newest' && inFile)) return undefined;
  return releaseName(choosing.version);
}

function goWanted(
  request: GoRequest,
  exact: string | undefined,
  platform: Platform,
  config: Config,
): GoWanted {
  const asksIndex = request.inFile && config.patchPolicy !== 'pinned';
  return {
    asked: exact ?? request.spec,
    ...(exact === undefined ? {} : { exact }),
    satisfies: (version) => request === ANY_GO || acceptsInstalled(request.wanted, version),
    choose: (index, indexName) => {
      const { release, file, newer, remarks } = selectRelease(
        index,
        request,
        platform,
        config.patchPolicy,
        indexName,
      );
      return { version: release.version, file, newer, remarks };
    },
    checkLatest: config.checkLatest || asksIndex,
    preferInstalled: request === ANY_GO || request.wanted.kind === 'at-least',
  };
}

function distinct(remarks: readonly ToolchainRemark[]): readonly ToolchainRemark[] {
  return [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()];
}
