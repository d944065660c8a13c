/** How entries are made; a store keeps those of another make apart. */
export const entryFormat = 'tar.zst';
