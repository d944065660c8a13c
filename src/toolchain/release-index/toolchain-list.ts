import { isLanguageOnly, parseGoForm } from '../go-release.ts';
import { goarchOf, goosOf } from '../platform.ts';
import type { Entry } from '../release-index.ts';

const LINE = /^v0\.0\.1-go(\d[0-9a-z.]*)\.([a-z0-9]+)-([a-z0-9]+)$/;

/**
 * Reads the version list of the module golang.org/toolchain: one `v0.0.1-go1.22.5.linux-amd64` a line, in no order.
 * The version stands for the file. Reference: go.dev/doc/toolchain.
 */
export function readToolchainList(text: string): readonly Entry[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const filename = line.trim();
    const [, version = '', system = '', architecture = ''] = LINE.exec(filename) ?? [];
    const parts = parseGoForm(version);
    const [os, arch] = [goosOf(system), goarchOf(architecture)];
    if (parts === undefined || isLanguageOnly(parts) || os === undefined || arch === undefined) return [];
    return [{ parts, stable: true, files: [{ filename, os, arch }] }];
  });
}
