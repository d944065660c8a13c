import { megabytes } from '../core/megabytes.ts';
import type { Ports } from '../ports.ts';

const everyMilliseconds = 5000;

/** Says about every 5 seconds how far a download is, and at its end how long it took. */
export class Progress {
  private readonly label: string;
  private readonly ports: Ports;
  private readonly started: number;
  private said: number;
  private bytes = 0;

  constructor(label: string, ports: Ports) {
    this.label = label;
    this.ports = ports;
    this.started = ports.now();
    this.said = this.started;
  }

  /** `total` is in bytes, where known. */
  add(bytes: number, total: number | undefined): void {
    this.bytes += bytes;
    const now = this.ports.now();
    if (now - this.said < everyMilliseconds) return;
    this.said = now;
    const of =
      total === undefined ? '' : ` of ${megabytes(total)} MB (${Math.floor((this.bytes / total) * 100)} %)`;
    this.ports.log.info(`${this.label}: ${megabytes(this.bytes)}${of}, ${this.speed(now)}`);
  }

  end(): void {
    const now = this.ports.now();
    const seconds = ((now - this.started) / 1000).toFixed(1);
    this.ports.log.info(`${this.label}: ${megabytes(this.bytes)} MB in ${seconds} s, ${this.speed(now)}`);
  }

  private speed(now: number): string {
    const kilobytes = this.bytes / Math.max(1, now - this.started);
    return kilobytes < 1000 ? `${Math.round(kilobytes)} kB/s` : `${megabytes(kilobytes * 1000)} MB/s`;
  }
}
