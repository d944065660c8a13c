/** The part of JSON Schema 2020-12 that our schema uses; anything else in a schema is refused. */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

const KEYWORDS =
  /^(?:\$schema|\$id|\$defs|\$ref|title|description|type|const|enum|pattern|minimum|required|properties|additionalProperties|items|anyOf)$/u;

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  null: (value) => value === null,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  array: (value) => Array.isArray(value),
  object: (value) => isObject(value),
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is wrong with the value, each with its path; empty when the schema accepts it. */
export function problems(value: unknown, schema: Schema, at = '$', root = schema): string[] {
  const unknown = Object.keys(schema).filter((keyword) => !KEYWORDS.test(keyword));
  if (unknown.length > 0)
    throw new Error(`the schema uses ${unknown.join(', ')}, which this validator does not know`);
  return [
    ...itself(value, schema).map((what) => `${at}: ${what}`),
    ...(isObject(value) ? ofMembers(value, schema, at, root) : []),
    ...ofParts(value, schema, at, root),
  ];
}

function itself(value: unknown, schema: Schema): string[] {
  const { type, const: only, enum: allowed, pattern, minimum } = schema;
  const found: string[] = [];
  if (type !== undefined && TYPES[type]?.(value) !== true) found.push(`is not of type ${type}`);
  if (only !== undefined && value !== only) found.push(`is not ${only}`);
  if (allowed && !allowed.includes(value)) found.push(`is not one of ${allowed.join(', ')}`);
  if (pattern !== undefined && typeof value === 'string' && !new RegExp(pattern, 'u').test(value)) {
    found.push(`does not match ${pattern}`);
  }
  if (minimum !== undefined && typeof value === 'number' && value < minimum)
    found.push(`is under ${minimum}`);
  return found;
}

function ofMembers(value: Record<string, unknown>, schema: Schema, at: string, root: Schema): string[] {
  const { required = [], properties = {}, additionalProperties = true } = schema;
  return [
    ...required.filter((key) => !(key in value)).map((key) => `${at}: lacks ${key}`),
    ...Object.keys(value)
      .filter((key) => !(key in properties))
      .flatMap((key) => {
        if (typeof additionalProperties !== 'boolean')
          return problems(value[key], additionalProperties, `${at}.${key}`, root);
        return additionalProperties ? [] : [`${at}: has ${key} besides`];
      }),
    ...Object.entries(properties)
      .filter(([key]) => key in value)
      .flatMap(([key, inner]) => problems(value[key], inner, `${at}.${key}`, root)),
  ];
}

function ofParts(value: unknown, { items, anyOf, $ref }: Schema, at: string, root: Schema): string[] {
  const tried = anyOf?.map((schema) => problems(value, schema, at, root)) ?? [];
  const target = $ref === undefined ? {} : root.$defs?.[$ref.replace('#/$defs/', '')];
  if (!target) throw new Error(`the schema refers to ${$ref ?? ''}, which it does not define`);
  return [
    ...(items && Array.isArray(value)
      ? value.flatMap((item, index) => problems(item, items, `${at}[${index}]`, root))
      : []),
    ...(tried.some((found) => found.length === 0) ? [] : tried.flat()),
    ...($ref === undefined ? [] : problems(value, target, at, root)),
  ];
}
