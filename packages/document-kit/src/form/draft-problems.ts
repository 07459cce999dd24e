import type { Failure } from '@suanpan/app-kit/describe-failure';

/** What is wrong with a draft, by the place where it is shown. */
export interface DraftProblems {
  /** By header field: `customerId`, `date`, … */
  readonly fields: Readonly<Record<string, string>>;
  /** By `<row>.<column>` of the lines. */
  readonly cells: Readonly<Record<string, string>>;
  /** Problems of the document as a whole, e.g. that it has no lines. */
  readonly whole: readonly string[];
}

export const noProblems: DraftProblems = { fields: {}, cells: {}, whole: [] };

/** Columns that are not called as the backend's field is. */
const columns: Readonly<Record<string, string>> = { productId: 'product', unitId: 'unit', '': 'product' };

interface ProblemPlaces {
  /** Returns the row on the screen of the n-th line that was sent. */
  readonly rowOf: (sent: number) => number;
  /** What the backend calls the lines; `lines` when absent. */
  readonly list?: string;
}

/** Sorts a refusal of the backend to where its parts are shown. */
export function draftProblems({ fields }: Failure, { rowOf, list = 'lines' }: ProblemPlaces): DraftProblems {
  const problems = { fields: {} as Record<string, string>, cells: {} as Record<string, string>, whole: [] as string[] };
  for (const { path, message } of fields) {
    const [head = '', index, name = ''] = path.split('.');
    if (head === list && index !== undefined) problems.cells[`${rowOf(Number(index))}.${columns[name] ?? name}`] = message;
    else if (head === list) problems.whole.push(message);
    else problems.fields[head] = message;
  }
  return problems;
}

/** The backend cannot find a party, warehouse or product that nobody chose; this says that one must be chosen. */
export function sayWhatIsMissing(problems: DraftProblems, missing: MissingParts): DraftProblems {
  const cells = Object.entries(problems.cells).map(([cell, message]) => {
    const [row = '', column] = cell.split('.');
    const isMissing = column === 'product' && missing.rows.has(Number(row));
    return [cell, isMissing ? missing.product : message] as const;
  });
  const fields = Object.entries(problems.fields).map(([field, message]) => [field, missing.fields[field] ?? message] as const);
  return { ...problems, fields: Object.fromEntries(fields), cells: Object.fromEntries(cells) };
}

/** What nobody chose, and what to say about it. */
export interface MissingParts {
  /** By the backend's name of the field, for those in which nothing is chosen. */
  readonly fields: Readonly<Record<string, string>>;
  /** The rows without a product. */
  readonly rows: ReadonlySet<number>;
  readonly product: string;
}
