/** The file in main's own folder by which post knows that there is something to save. */
export const SAVE_PLAN = 'module-cache.json';
