import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { CacheStore } from '../../cache/cache-store.ts';
import { UserError } from '../../core/errors.ts';
import { quoted } from '../../core/quoted.ts';
import type { Environment } from '../../ports.ts';
import { download } from './cache/download.ts';
import { operate, usualLimits } from './cache/operation.ts';
import type { CacheContext, CacheLimits } from './cache/operation.ts';
import type { Protocol } from './cache/protocol.ts';
import { protocolV1 } from './cache/v1.ts';
import { protocolV2 } from './cache/v2.ts';

/** The job's cache service, or why it has none. */
export type CacheService = { readonly store: CacheStore } | { readonly unavailable: string };

/** Of one question; the service's own (github.com/actions/toolkit, packages/cache, cache.ts). */
const maxKeys = 10;
const maxKeyLength = 512;

/**
 * The cache service that GitHub's runner names in the job's environment. The only way into what speaks with it: loaded
 * when something is to be restored or saved.
 */
export function cacheService(ports: CacheContext['ports'], limits: CacheLimits = usualLimits): CacheService {
  const found = protocolOf(ports.host.env);
  return 'protocol' in found ? { store: serviceStore(found.protocol, { limits, ports }) } : found;
}

/** v2 wherever the runner says so, but GitHub Enterprise Server has only v1, whatever it says. */
function protocolOf(env: Environment): { readonly protocol: Protocol } | { readonly unavailable: string } {
  const v2 = Boolean(env['ACTIONS_CACHE_SERVICE_V2']) && !isEnterpriseServer(env['GITHUB_SERVER_URL']);
  const name = v2 ? 'ACTIONS_RESULTS_URL' : 'ACTIONS_CACHE_URL';
  const address = env[name];
  const token = env['ACTIONS_RUNTIME_TOKEN'];
  if (!address) return { unavailable: `the runner names no cache service (${name} is not set)` };
  if (!token)
    return {
      unavailable: 'the runner gives no token for its cache service (ACTIONS_RUNTIME_TOKEN is not set)',
    };
  if (!URL.canParse(address) || !/^https?:\/\//i.test(address))
    return { unavailable: `the runner's ${name} is no http address` };
  const protocol = v2
    ? protocolV2(new URL(address), token)
    : protocolV1(new URL(address.replace(/\/*$/, '/')), token);
  return { protocol };
}

/** Whether it is a GitHub of one's own: neither github.com nor one that GitHub runs under ghe.com. */
function isEnterpriseServer(server: string | undefined): boolean {
  if (!server) return false;
  const host = URL.canParse(server) ? new URL(server).hostname : '';
  return host !== 'github.com' && !/\.(ghe\.com|localhost)$/.test(host);
}

function serviceStore(protocol: Protocol, context: CacheContext): CacheStore {
  const { askSeconds, transferSeconds } = context.limits;
  return {
    name: "GitHub's cache service",
    async find(key, prefixes, format) {
      const keys = accepted([key, ...prefixes]);
      const version = versionOf(format);
      const located = await operate('the question for an entry', askSeconds, context, async (operation) =>
        protocol.find(keys, version, operation),
      );
      if (!located) return undefined;
      return { key: asAsked(located.key, keys), content: () => download(located.url, context) };
    },
    async reserve(key, format) {
      const [asked = key] = accepted([key]);
      const version = versionOf(format);
      const upload = await operate('the reservation', askSeconds, context, async (operation) =>
        protocol.reserve(asked, version, operation),
      );
      if (!upload) return undefined;
      return {
        upload: async (file, bytes) =>
          operate('the upload', transferSeconds, context, async (operation) => {
            const handle = await open(file);
            try {
              await upload(handle, bytes, operation);
            } finally {
              await handle.close();
            }
          }),
      };
    },
  };
}

function versionOf(format: string): string {
  return createHash('sha256').update(format).digest('hex');
}

/** Keys that the service would take. Throws UserError for others, before it is asked. */
function accepted(keys: readonly string[]): readonly string[] {
  const wrong = keys.find((key) => key.length > maxKeyLength || key.includes(','));
  if (wrong !== undefined)
    throw new UserError(
      wrong.includes(',')
        ? `the cache key ${quoted(wrong)} has a comma, which GitHub's cache service does not take`
        : `the cache key ${quoted(wrong)} has ${wrong.length} characters; GitHub's cache service takes ${maxKeyLength}`,
    );
  if (keys.length > maxKeys)
    throw new UserError(`${keys.length} cache keys; GitHub's cache service takes ${maxKeys}`);
  return keys;
}

/**
 * The key of the found entry. Some services do not know capitals from small letters: the key that was asked for stays
 * as it was asked for. Throws UserError for an entry that nobody asked for.
 */
function asAsked(found: string, keys: readonly string[]): string {
  const lower = found.toLowerCase();
  const [key = ''] = keys;
  if (lower === key.toLowerCase()) return key;
  if (keys.some((prefix) => lower.startsWith(prefix.toLowerCase()))) return found;
  throw new UserError(`the cache service answered with the entry ${quoted(found)}, which nobody asked for`);
}
