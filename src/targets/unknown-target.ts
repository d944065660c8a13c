import { nearest } from '../config/nearest.ts';
import { quoted } from '../core/quoted.ts';
import { goarchOf, goosOf } from '../toolchain/platform.ts';
import { whyMissing } from './port-history.ts';
import { portName } from './ports.ts';
import type { GoPortList, Port } from './ports.ts';
import { PRESETS } from './presets.ts';
import { variantsOf } from './variants.ts';

/** Why a word is neither target nor preset. */
export function noTarget(word: string): string {
  const presets = ['none', ...Object.keys(PRESETS)];
  const guess = nearest(word, presets);
  const hint = guess === undefined ? '' : `; did you mean ${guess}?`;
  return `${quoted(word)} is no target${hint} (targets are like linux/amd64, linux/arm/v7 and windows/*; presets are ${presets.join(', ')})`;
}

/** Why a Go has no such port: it has it no more, not yet, or nobody ever had it. */
export function noPort(goos: string, goarch: string, { version, ports }: GoPortList): string {
  const name = portName({ goos, goarch });
  const shown = quoted(name);
  if (ports.some((port) => port.broken && portName(port) === name)) {
    return `${shown} is marked broken in Go ${version}: it is there, but does not work (go.dev/wiki/PortingPolicy)`;
  }
  const reason = whyMissing(name);
  if (reason !== undefined) return `${shown} is not in Go ${version}: ${reason}`;
  const usable = ports.filter(({ broken }) => !broken);
  const others = usable.filter((port) => port.goos === goos).map((port) => port.goarch);
  const guess = guessed(goos, goarch, usable);
  const hint = guess === undefined ? '' : `; did you mean ${guess}?`;
  const known = others.length === 0 ? '' : ` (for ${goos} there are ${others.join(', ')})`;
  return `Go ${version} has no port ${shown}${hint}${known}`;
}

/** Each half by what others call it (`macos/x64`) or how it is spelled; else both together. */
function guessed(goos: string, goarch: string, ports: readonly Port[]): string | undefined {
  const os = knownName(
    goos,
    goosOf(goos),
    ports.map((port) => port.goos),
  );
  const arch = knownName(
    goarch,
    goarchOf(goarch),
    ports.map((port) => port.goarch),
  );
  const exists = ports.some((port) => [port.goos, '*'].includes(os) && [port.goarch, '*'].includes(arch));
  const name = portName({ goos: os, goarch: arch });
  return exists ? name : nearest(name, ports.map(portName));
}

function knownName(word: string, called: string | undefined, names: readonly string[]): string {
  if (word === '*' || names.includes(word)) return word;
  return called ?? nearest(word, names) ?? word;
}

/** Why an architecture has no such variant. */
export function noVariant(goarch: string, written: string): string {
  const known = variantsOf(goarch).map((variant) => variant.written);
  if (known.length === 0) return `${quoted(written)} is no variant of ${goarch}, which has none`;
  const guess = nearest(written, known);
  const hint = guess === undefined ? '' : `; did you mean ${guess}?`;
  return `${quoted(written)} is no variant of ${goarch}${hint} (there are ${known.join(', ')})`;
}
