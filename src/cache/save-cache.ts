import { messageOf } from '../core/errors.ts';
import { megabytes } from '../core/megabytes.ts';
import type { Ports } from '../ports.ts';
import { moduleSums } from './modules/module-sums.ts';
import { saveModules } from './modules/save-modules.ts';
import { readPlan } from './save-plan.ts';

/** Saves what main's plan names, if it left one in `folder`. What goes wrong is a warning: the job is over by then. */
export async function saveCache(folder: string, ports: Ports): Promise<void> {
  try {
    const plan = await readPlan(folder);
    if (plan === undefined) return;
    const store = await ports.cacheStore?.(plan.cacheFolder);
    if (typeof store !== 'object') return;
    const { key, restored } = plan;
    const keys = { key, ...(restored === '' ? {} : { restored }) };
    const saved = await saveModules(plan.folder, moduleSums([plan.goSum]), store, keys, ports);
    ports.log.info(
      saved.outcome === 'saved'
        ? `Module cache: saved ${saved.files} files, ${megabytes(saved.archiveBytes)} MB, as ${saved.key} in ${store.name}`
        : `Module cache: nothing to save (${saved.outcome === 'empty' ? 'no module was downloaded' : 'it is there already'})`,
    );
  } catch (error) {
    ports.log.warning(`The module cache was not saved: ${messageOf(error)}`);
  }
}
