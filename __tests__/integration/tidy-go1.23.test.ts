import { driftSuite } from '../support/drift-suite.ts';
import { toolchain } from '../support/toolchains.ts';

driftSuite('1.23.12', async () => toolchain('1.23.12'));
