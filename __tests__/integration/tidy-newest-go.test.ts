import { execFileSync } from 'node:child_process';
import { driftSuite } from '../support/drift-suite.ts';
import { installedGoroot } from '../support/toolchains.ts';

const version = execFileSync('go', ['env', 'GOVERSION'], {
  encoding: 'utf8',
  env: { ...process.env, GOTOOLCHAIN: 'local' },
});

driftSuite(version.trim().replace(/^go/, ''), installedGoroot);
