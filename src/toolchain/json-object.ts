/** An object out of JSON whose members are yet to be looked at. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value out of JSON is an object, and no list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects in a value out of JSON; none when it is no list. */
export function jsonObjects(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
