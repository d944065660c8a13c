import { createHash } from 'node:crypto';
import { rawZip } from './raw-zip.ts';
import type { ServedRelease } from './release-server.ts';
import { tarGz } from './tar.ts';

/** Bytes that do not compress, so that the archive is as large as they are; the same in every run. */
function noise(bytes: number): Buffer {
  const blocks: Buffer[] = [];
  for (let i = 0; i * 32 < bytes; i++) blocks.push(createHash('sha256').update(String(i)).digest());
  return Buffer.concat(blocks);
}

/** A small archive that is laid out like a release of Go, with its index entry; about 400 kB. */
export function fakeRelease(version: string, os = 'linux'): ServedRelease {
  const go = os === 'windows' ? 'go.exe' : 'go';
  const entries = [
    { name: 'go/VERSION', content: `go${version}\ntime 2026-01-01T00:00:00Z\n` },
    { name: `go/bin/${go}`, content: `#!/bin/sh\necho go version go${version} linux/amd64\n`, mode: 0o755 },
    { name: `go/pkg/tool/${os}_amd64/compile`, content: noise(400_000), mode: 0o755 },
    { name: 'go/src/fmt/print.go', content: 'package fmt\n' },
  ];
  const content = os === 'windows' ? rawZip(entries) : tarGz(entries);
  const filename = `go${version}.${os}-amd64.${os === 'windows' ? 'zip' : 'tar.gz'}`;
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { version, filename, content, sha256, size: content.length, os };
}
