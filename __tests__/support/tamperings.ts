import { rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipHash } from '../../src/cache/modules/zip-hash.ts';
import { otherZip, overwrite, stem, tree, writeOld } from './clean-world.ts';

/** A thing that is wrong, done to a GOMODCACHE. */
export interface Tampering {
  readonly name: string;
  readonly tamper: (gomodcache: string) => Promise<void>;
  /** What `go mod verify` says to it; undefined where it does not look. */
  readonly go?: RegExp;
  readonly what: readonly string[];
  /** What is gone afterwards, of what there was before. */
  readonly gone: readonly string[];
  readonly line: RegExp;
}

const h1 = String.raw`h1:\S{44}`;
/** All kinds of them, each with what `clean` makes of it. */
export const tamperings: readonly Tampering[] = [
  {
    name: 'a zip with its .ziphash, which go believes',
    tamper: async (cache) => writeFile(join(cache, `${stem}.zip`), otherZip),
    go: /zip has been modified/,
    what: ['zip'],
    gone: [`${stem}.zip`, `${stem}.ziphash`],
    line: new RegExp(`the zip is ${h1}, but should be ${h1}; removed`),
  },
  {
    name: 'a zip and the .ziphash that belongs to it',
    tamper: async (cache) => {
      await writeFile(join(cache, `${stem}.zip`), otherZip);
      await writeFile(join(cache, `${stem}.ziphash`), await zipHash(join(cache, `${stem}.zip`)));
    },
    go: /dir has been modified/,
    what: ['zip'],
    gone: [`${stem}.zip`, `${stem}.ziphash`],
    line: /the zip is h1:/,
  },
  {
    name: 'a zip that is none',
    tamper: async (cache) => writeFile(join(cache, `${stem}.zip`), 'not found'),
    go: /not a valid zip file/,
    what: ['zip'],
    gone: [`${stem}.zip`, `${stem}.ziphash`],
    line: /the zip is .*no zip.*, but should be h1:/,
  },
  {
    name: 'a .ziphash that is not of its zip',
    tamper: async (cache) => writeFile(join(cache, `${stem}.ziphash`), 'h1:\u001b[31mevil'),
    go: /zip has been modified/,
    what: ['ziphash'],
    gone: [`${stem}.ziphash`],
    line: new RegExp(`the \\.ziphash is h1:␛\\[31mevil, but should be ${h1}; removed`),
  },
  {
    name: 'a .ziphash without a zip that go.sum does not know',
    tamper: async (cache) => {
      await rm(join(cache, `${stem}.zip`));
      await writeFile(join(cache, `${stem}.ziphash`), 'h1:other');
    },
    go: /dir has been modified/,
    what: ['ziphash'],
    gone: [`${stem}.zip`, `${stem}.ziphash`],
    line: /the \.ziphash is h1:other/,
  },
  {
    name: 'a .mod',
    tamper: async (cache) => writeFile(join(cache, `${stem}.mod`), 'module example.com/leaf\n'),
    what: ['mod'],
    gone: [`${stem}.mod`],
    line: new RegExp(`the go\\.mod is ${h1}, but should be ${h1}; removed`),
  },
  {
    name: 'an .info',
    tamper: async (cache) => writeFile(join(cache, `${stem}.info`), '{"Version":"v9.9.9"}'),
    what: ['info'],
    gone: [`${stem}.info`],
    line: /the \.info is v9\.9\.9, but should be v1\.0\.0; removed/,
  },
  {
    name: 'a changed file of a tree',
    tamper: async (cache) => overwrite(join(cache, tree, 'lib.go'), 'package lib\n\nvar Evil = 1\n'),
    go: /dir has been modified/,
    what: ['tree'],
    gone: [tree],
    line: new RegExp(`the unpacked tree is ${h1}, but should be ${h1}; removed`),
  },
  {
    name: 'one more file in a tree',
    tamper: async (cache) => overwrite(join(cache, tree, 'evil.go'), 'package lib\n'),
    go: /dir has been modified/,
    what: ['tree'],
    gone: [tree],
    line: /the unpacked tree is h1:/,
  },
  {
    name: 'a link in a tree',
    tamper: async (cache) => {
      await overwrite(join(cache, tree, 'lib.go'), '');
      await rm(join(cache, tree, 'lib.go'));
      await symlink('sub/lib.go', join(cache, tree, 'lib.go'));
    },
    go: /dir has been modified/,
    what: ['tree'],
    gone: [tree],
    line: /the unpacked tree is "example\.com\/leaf@v1\.0\.0\/lib\.go" is no plain file, but should be h1:/,
  },
  {
    name: 'a tree that was not unpacked to its end',
    tamper: async (cache) => {
      await writeOld(join(cache, `${stem}.partial`), 2);
      await overwrite(join(cache, tree, 'lib.go'), 'package l');
    },
    what: ['unfinished'],
    gone: [tree],
    line: /: a tree that was not unpacked to its end; removed/,
  },
  {
    name: 'halves of files',
    tamper: async (cache) => {
      for (const name of ['.zip123.tmp', '.info9.tmp', '.ziphash.tmp-77'])
        await writeOld(join(cache, `${stem}${name}`), 2, 'half');
      // Of a go command that is at work.
      await writeOld(join(cache, 'cache/download/example.com/mid/@v/v1.0.0.zip5.tmp'), 0, 'half');
    },
    what: ['leftover', 'leftover', 'leftover'],
    gone: [],
    line: /: what a killed download has left; removed/,
  },
];
