import { UserError } from '../../core/errors.ts';
import type { GoRequest } from '../go-request.ts';
import { quoted } from '../../core/quoted.ts';
import { parseVersionSpec } from '../version-spec.ts';
import { dockerInstructions } from './docker-instructions.ts';
import { UNSET, expandDockerVariables } from './docker-variables.ts';

/** Tags of the golang image that name a base and no version: the newest Go on that base. */
const BASES =
  /^(?:latest|alpine|bookworm|bullseye|buster|stretch|jessie|trixie|forky|windowsservercore|nanoserver)(?![a-z])/;

/**
 * Reads the tag of the first `FROM golang:<tag>` of a Dockerfile, whatever registry stands before `golang`. Defaults of
 * ARGs before the first FROM are put in. Reference: docs.docker.com/reference/dockerfile/#from.
 */
export async function readDockerfile(path: string, text: string): Promise<GoRequest> {
  const defaults = new Map<string, string>();
  const stages = new Set<string>();
  let inStage = false;
  for (const { keyword, rest, line } of dockerInstructions(text)) {
    if (keyword === 'ARG' && !inStage) readArguments(rest, defaults);
    if (keyword !== 'FROM') continue;
    inStage = true;
    const { image, stage } = readFrom(rest);
    const isStage = stages.has(image.toLowerCase());
    if (stage !== undefined) stages.add(stage.toLowerCase());
    const tag = isStage ? undefined : golangTag(expandDockerVariables(image, defaults));
    if (tag === undefined) continue;
    const from = { source: `${path} line ${line}, FROM ${image}`, at: { file: path, line } };
    if (tag.includes(UNSET))
      throw new UserError(
        `${from.source}: an ARG in the tag has no default before the first FROM; give it one, or name the Go version in the input go-version`,
      );
    const spec = versionOfTag(tag) ?? unknownTag(from.source, tag);
    return { ...(await parseVersionSpec(spec, { from, inFile: true })), spec: `golang:${tag}` };
  }
  throw new UserError(
    `${path}: there is no FROM golang:<version> in it, which is where a Dockerfile names its Go`,
  );
}

/** Characters: far above any image's name, so that ARGs that repeat each other do not fill the memory. */
const LONGEST_VALUE = 4096;

/** `NAME=default`, several on a line, values in quotes or not; a name alone has no default. */
function readArguments(rest: string, defaults: Map<string, string>): void {
  for (const [, name = '', value] of rest.matchAll(/(\w+)(?:=((?:"[^"]*"|'[^']*'|\\.|[^\s"'])*))?/g)) {
    if (value === undefined) continue;
    const unquoted = value.replaceAll(
      /"([^"]*)"|'([^']*)'/g,
      (_, double?: string, single?: string) => double ?? single ?? '',
    );
    defaults.set(
      name,
      expandDockerVariables(unquoted.slice(0, LONGEST_VALUE), defaults).slice(0, LONGEST_VALUE),
    );
  }
}

function readFrom(rest: string): { image: string; stage: string | undefined } {
  const words = rest.split(/\s+/).filter((word) => word !== '' && !word.startsWith('--'));
  const [image = '', as, stage] = words;
  return { image, stage: as?.toLowerCase() === 'as' ? stage : undefined };
}

/** The tag of a reference to an image called golang (`latest` when it has none), or undefined for any other image. */
function golangTag(reference: string): string | undefined {
  const [name = '', digest] = reference.split('@', 2);
  const match = /^(?:\S*\/)?golang(?::([^/]*))?$/.exec(name);
  if (match === null) return undefined;
  return match[1] ?? (digest === undefined ? 'latest' : `@${digest}`);
}

/** `1.22.3-alpine3.19` is 1.22.3, `1.22-bookworm` 1.22, `alpine` the newest. */
function versionOfTag(tag: string): string | undefined {
  if (BASES.test(tag)) return 'latest';
  return /^(\d+(?:\.\d+){0,2}(?:(?:rc|beta)\d+)?)(?:-[\w.-]*)?$/.exec(tag)?.[1];
}

function unknownTag(source: string, tag: string): never {
  const why = tag.startsWith('@')
    ? 'a digest alone names no version'
    : `the tag ${quoted(tag)} names no Go version`;
  throw new UserError(`${source}: ${why}; write one such as golang:1.22.3-alpine`);
}
