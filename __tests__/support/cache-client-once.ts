import { restoreCache, saveCache } from '@actions/cache';

// GitHub's own client in a process of its own, whose environment it reads:
// node cache-client-once.ts save|restore|find <path in GITHUB_WORKSPACE> <key> [<restore key>…]; the last line it
// prints is the entry's id (save) or key, as JSON.
const [command, path = '', key = '', ...restoreKeys] = process.argv.slice(2);
const result =
  command === 'save'
    ? await saveCache([path], key, {})
    : await restoreCache([path], key, restoreKeys, { lookupOnly: command === 'find' });
console.log(`\n${JSON.stringify(result ?? null)}`);
