import { portName } from './ports.ts';
import type { Port } from './ports.ts';

/** What most projects release for; one that a Go does not have is left out. */
const COMMON: readonly string[] = [
  'linux/amd64',
  'linux/arm64',
  'linux/arm',
  'linux/386',
  'linux/ppc64le',
  'linux/riscv64',
  'linux/s390x',
  'darwin/amd64',
  'darwin/arm64',
  'windows/amd64',
  'windows/arm64',
  'freebsd/amd64',
];

/** By name: which ports of those that are not broken. */
export const PRESETS: Readonly<Record<string, (ports: readonly Port[]) => readonly Port[]>> = {
  all: (ports) => ports,
  common: (ports) => COMMON.flatMap((name) => ports.find((port) => portName(port) === name) ?? []),
  'first-class': (ports) => ports.filter(({ firstClass }) => firstClass),
};
