/** What GOCACHE knows of one action (a compilation, a link, a test run): the content of its `<id>-a` file. */
export interface ActionEntry {
  /** 64 hex digits: the hash of all that went into the action. */
  readonly id: string;
  /** 64 hex digits: the SHA-256 of what came out, which lies beside it as `<output>-d`. */
  readonly output: string;
  /** Bytes of the output. */
  readonly size: number;
  /** Nanoseconds since the epoch when it was stored; too long for a number. */
  readonly time: string;
}

/** Every such file has just as many bytes (cmd/go/internal/cache, entrySize). */
export const actionEntryBytes = 175;

const pattern = /^v1 ([0-9a-f]{64}) ([0-9a-f]{64}) ( *\d+) ( *\d+)\n$/;

/** Reads the file of the action `id`; undefined where the go command would not take it either. */
export function parseActionEntry(text: string, id: string): ActionEntry | undefined {
  if (text.length !== actionEntryBytes) return undefined;
  const [, named, output = '', size = '', time = ''] = pattern.exec(text) ?? [];
  if (named !== id || size.length !== 20 || !Number.isSafeInteger(Number(size))) return undefined;
  // Through BigInt, as a number of one spelling.
  return { id, output, size: Number(size), time: String(BigInt(time.trim())) };
}

/** The file's content as the go command writes it. */
export function formatActionEntry({ id, output, size, time }: ActionEntry): string {
  return `v1 ${id} ${output} ${String(size).padStart(20)} ${time.padStart(20)}\n`;
}
