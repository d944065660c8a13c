import type { Drift } from '../drift.ts';
import { historyDrifts } from './history.ts';
import { layoutDrifts } from './layout.ts';
import { lineDrifts } from './lines.ts';
import { repositoryDrifts } from './repositories.ts';
import { requirementDrifts } from './requirements.ts';
import { sumDrifts } from './sums.ts';

/** All of them. */
export const drifts: readonly Drift[] = [
  ...requirementDrifts,
  ...lineDrifts,
  ...sumDrifts,
  ...layoutDrifts,
  ...repositoryDrifts,
  ...historyDrifts,
];
