import { isJsonObject } from '../core/json.ts';
import type { JsonObject } from '../core/json.ts';

/**
 * The objects that commands like `go list -json` print one after the other, each ending in a line of its own. Throws
 * SyntaxError for what is none.
 */
export function goJsonObjects(stdout: string): readonly JsonObject[] {
  const texts = stdout.split(/(?<=^\})\r?\n/m).filter((text) => text.trim() !== '');
  return texts.map((text): unknown => JSON.parse(text)).filter(isJsonObject);
}
