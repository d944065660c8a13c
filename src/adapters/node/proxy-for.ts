import { BlockList, isIP } from 'node:net';
import type { Environment } from '../../ports.ts';

/**
 * The proxy that HTTPS_PROXY, HTTP_PROXY or ALL_PROXY (either case) name for this address, or undefined where there is
 * none, NO_PROXY exempts the host, or that is this machine. A proxy written without a scheme is an http one. Throws for
 * one that is malformed or of another kind.
 */
export function proxyFor(url: URL, env: Environment): URL | undefined {
  const scheme = url.protocol === 'https:' ? 'HTTPS' : 'HTTP';
  const written = variable(env, `${scheme}_PROXY`) ?? variable(env, 'ALL_PROXY');
  if (written === undefined || isExempt(url, variable(env, 'NO_PROXY') ?? '')) return undefined;
  const proxy = new URL(written.includes('://') ? written : `http://${written}`);
  decodeURIComponent(proxy.username + proxy.password);
  if (!/^https?:$/.test(proxy.protocol)) throw new TypeError(`${proxy.protocol} is not spoken`);
  return proxy;
}

/** Lower case wins, as in curl; an empty value is as good as none. */
function variable(env: Environment, name: string): string | undefined {
  return env[name.toLowerCase()] || env[name] || undefined;
}

/** This machine itself, which neither go nor GitHub's own actions ask a proxy for. */
const loopback = 'localhost,127.0.0.0/8,::1';

function isExempt(url: URL, noProxy: string): boolean {
  const host = bare(url.hostname);
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return `${loopback},${noProxy}`
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => entry === '*' || covers(entry, host, port));
}

/** `example.com` and `.example.com` cover the host and all below it; `10.0.0.0/8` a network; `host:port` one port. */
function covers(entry: string, host: string, port: string): boolean {
  const network = /^(.*)\/(\d+)$/.exec(entry);
  if (network) return isInNetwork(host, bare(network[1] ?? ''), Number(network[2]));
  if (isIP(bare(entry)) !== 0) return bare(entry) === host;
  const [, name = '', wantedPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
  if (wantedPort !== undefined && wantedPort !== port) return false;
  const domain = bare(name).replace(/^\*?\./, '');
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}

function isInNetwork(host: string, address: string, prefix: number): boolean {
  const family = isIP(address);
  if (family === 0 || isIP(host) === 0 || prefix > (family === 4 ? 32 : 128)) return false;
  const list = new BlockList();
  list.addSubnet(address, prefix, family === 4 ? 'ipv4' : 'ipv6');
  return list.check(host, isIP(host) === 4 ? 'ipv4' : 'ipv6');
}

/** A host name in lower case, an IPv6 address without its brackets. */
export function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '').toLowerCase();
}
