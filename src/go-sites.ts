// Every address and key of Go's own sites, and of their mirrors, that the product knows.

/** Where Go's archives and the index of them are, in the order they are asked; the second is Google's for China. */
export const downloadSites = ['https://go.dev/dl', 'https://golang.google.cn/dl'] as const;

/** A module proxy of Go's own for golang.org/toolchain alone: where that path's go-import tag leads. */
export const toolchainModuleSite = 'https://go.dev/dl/mod';

/** What an unset or empty GOSUMDB stands for. */
export const defaultGosumdb = 'sum.golang.org';

/** Verifier keys of checksum databases that GOSUMDB may name without (cmd/go/internal/modfetch, key.go). */
export const databaseKeys: ReadonlyMap<string, string> = new Map([
  ['sum.golang.org', 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8'],
]);

/**
 * Values of GOSUMDB that stand for longer ones: another address for networks that cannot reach the first
 * (cmd/go/internal/modfetch, dbDial).
 */
export const gosumdbAliases: ReadonlyMap<string, string> = new Map([
  ['sum.golang.google.cn', 'sum.golang.org https://sum.golang.google.cn'],
]);
