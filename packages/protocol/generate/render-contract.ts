import { notice } from './render-errors.ts';

/** As much of JSON Schema as our contracts use. */
export interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
}

interface Contract {
  readonly title: string;
  readonly intro: string;
  readonly schema: JsonSchema;
}

/** Returns the reference page of one contract: a row for each field, nested ones by their path. */
export function renderContract({ title, intro, schema }: Contract): string {
  const rows = rowsOf(schema, '');
  const table = [
    '| field | type | required |',
    '|---|---|---|',
    ...rows.map((row) => `| \`${row.path}\` | ${row.type} | ${row.required ? 'yes' : 'no'} |`),
  ];
  return [`# ${title}`, '', notice, '', intro, '', ...table, ''].join('\n');
}

interface Row {
  readonly path: string;
  readonly type: string;
  readonly required: boolean;
}

function rowsOf(schema: JsonSchema, prefix: string): Row[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const own = { path, type: typeOf(field), required: schema.required?.includes(name) ?? false };
    return [own, ...rowsOf(field, `${path}.`), ...rowsOf(field.items ?? {}, `${path}[].`)];
  });
}

function typeOf(schema: JsonSchema): string {
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (schema.items) return `list of ${typeOf(schema.items)}`;
  if (typeof schema.additionalProperties === 'object') return `record of ${typeOf(schema.additionalProperties)}`;
  return schema.pattern === undefined
    ? (schema.type ?? 'any')
    : `${schema.type ?? 'string'} like \`${schema.pattern.replaceAll('|', String.raw`\|`)}\``;
}
