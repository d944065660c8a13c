/**
 * The bytes that standard base64 with padding stands for; undefined for anything else. Bits that no byte needs must be
 * zero, which Go does not ask for: a signed text then has exactly one spelling.
 */
export function decodeBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

/** A decimal number without sign or leading zeros, up to 2^53 - 1; undefined for anything else. */
export function parseCount(text: string): number | undefined {
  const count = Number(text);
  return /^(?:0|[1-9]\d*)$/.test(text) && Number.isSafeInteger(count) ? count : undefined;
}
