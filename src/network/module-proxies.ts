import { join } from 'node:path';
import { UserError } from '../core/errors.ts';
import type { Ports } from '../ports.ts';
import { ChecksumDatabase } from '../sumdb/checksum-database.ts';
import { parseGosumdb } from '../sumdb/gosumdb.ts';
import { fileServer } from './file-server.ts';
import type { Asking, FileServer } from './file-server.ts';
import { inTurn, isMissing, parseGoproxy } from './goproxy.ts';
import type { ProxyEntry } from './goproxy.ts';
import { headFile } from './head-file.ts';
import type { ModuleSettings } from './module-settings.ts';

/** The module proxies in force and the checksum database that is reached through them. */
export class ModuleProxies {
  private readonly entries: readonly ProxyEntry[];
  private readonly gosumdb: string;
  private readonly asking: Asking;
  private readonly ports: Ports;
  /** Where `direct` leads: a server that speaks the module proxy protocol for the one module that is asked for. */
  private readonly origin: string;

  /** Throws UserError when GOPROXY is not known or means nothing. */
  constructor(settings: ModuleSettings, origin: string, pace: Asking['pace'], ports: Ports) {
    if (settings.GOPROXY === undefined)
      throw new UserError(
        'GOPROXY is not set, and there is no Go on this machine to tell its default; set it to a module proxy',
      );
    this.entries = parseGoproxy(settings.GOPROXY);
    this.gosumdb = settings.GOSUMDB;
    this.origin = origin;
    // Other ways to introduce oneself are commands that only go may run.
    this.asking = { pace, netrc: settings.GOAUTH.split(';').some((method) => method.trim() === 'netrc') };
    this.ports = ports;
  }

  /** What the first proxy answers that has it; GOPROXY's own rules say who is asked. Throws UserError. */
  async ask<T>(question: (proxy: FileServer) => Promise<T>): Promise<T> {
    return inTurn(this.entries, async (entry) => {
      if (entry.kind === 'off') throw new UserError('GOPROXY=off forbids to fetch modules');
      return question(this.server(entry.kind === 'direct' ? this.origin : entry.address));
    });
  }

  /** The checksum database of GOSUMDB. Throws UserError when it is off or cannot be reached. */
  async checksumDatabase(): Promise<ChecksumDatabase> {
    const database = parseGosumdb(this.gosumdb);
    if (database === 'off')
      throw new UserError(
        'the checksum database is off (GOSUMDB=off), without which a toolchain from a module proxy could not be checked; set GOSUMDB, or name a mirror in go-download-base-url',
      );
    const { name, verifier, url } = database;
    const server = url === undefined ? await this.databaseServer(name) : this.server(url);
    const heads = headFile(
      join(
        this.ports.host.toolCache,
        'go-preflight',
        'sumdb',
        ...name.split('/').map(encodeURIComponent),
        'latest',
      ),
      this.ports.log,
    );
    return new ChecksumDatabase(
      verifier,
      { read: async (path, maxBytes) => server.read(path.replace(/^\//, ''), maxBytes) },
      heads,
    );
  }

  /** The proxy that serves the database, else the database itself (go.dev/ref/mod#checksum-database). */
  private async databaseServer(name: string): Promise<FileServer> {
    try {
      return await inTurn(this.entries, async (entry) => {
        if (entry.kind !== 'proxy') return this.server(`https://${name}`);
        const server = this.server(`${entry.address}/sumdb/${name}`);
        await server.read('supported', 1024);
        return server;
      });
    } catch (error) {
      if (!isMissing(error)) throw error;
      return this.server(`https://${name}`);
    }
  }

  private server(address: string): FileServer {
    return fileServer(address, this.asking, this.ports);
  }
}
