/** A column of a row that an entry of the audit is about. */
export interface ChangedField {
  readonly column: string;
  /** Null when the row was not there, or had nothing there. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A row that an entry of the audit is about. */
export interface ChangedRow {
  readonly id: string;
  /** What names it to people: a number, code or name, where it has one. */
  readonly title: string | null;
  /** What differs; of a row that came or went, everything that it says. */
  readonly fields: readonly ChangedField[];
}

type Row = Readonly<Record<string, unknown>>;

/** What every change writes, and so says nothing. */
const bookkeeping = new Set(['id', 'version', 'created_at', 'created_by', 'updated_at', 'updated_by']);

const titleColumns = ['number', 'code', 'sku', 'name', 'note', 'kind'];

/** Returns, row by row, what an entry of the audit says to a reader; `before` and `after` are JSON arrays as the backend has them. */
export function changedRows({ before, after }: { readonly before: string | null; readonly after: string | null }): readonly ChangedRow[] {
  const [gone, come] = [rowsIn(before), rowsIn(after)];
  const ids = [...new Set([...gone.keys(), ...come.keys()])];
  return ids.map((id) => describe(id, gone.get(id), come.get(id)));
}

function describe(id: string, before: Row | undefined, after: Row | undefined): ChangedRow {
  const row = after ?? before ?? {};
  const columns = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter((column) => !bookkeeping.has(column));
  const fields = columns.map((column) => ({ column, before: textOf(before?.[column]), after: textOf(after?.[column]) }));
  const title = titleColumns.map((column) => textOf(row[column])).find((text) => text !== null) ?? null;
  return { id, title, fields: fields.filter((field) => field.before !== field.after) };
}

function rowsIn(json: string | null): ReadonlyMap<string, Row> {
  const rows = json === null ? [] : (JSON.parse(json) as readonly Row[]);
  return new Map(rows.map((row, index) => [typeof row['id'] === 'string' ? row['id'] : `#${index}`, row]));
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
