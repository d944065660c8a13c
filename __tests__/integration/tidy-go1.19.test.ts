import { driftSuite } from '../support/drift-suite.ts';
import { toolchain } from '../support/toolchains.ts';

driftSuite('1.19.13', async () => toolchain('1.19.13'));
