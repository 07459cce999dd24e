import type { Failure } from '@suanpan/app-kit/describe-failure';
import type { OrderDraft } from './order-draft.ts';

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

/** The lines' columns by the names of the backend's fields. */
const columns: Readonly<Record<string, string>> = {
  productId: 'product',
  quantity: 'quantity',
  price: 'price',
  discount: 'discount',
  taxRate: 'taxRate',
};

/** Sorts a refusal of the backend to where its parts are shown. `rowOf` gives the row on the screen of the n-th line that was sent. */
export function draftProblems({ fields }: Failure, rowOf: (sent: number) => number): DraftProblems {
  const problems = { fields: {} as Record<string, string>, cells: {} as Record<string, string>, whole: [] as string[] };
  for (const { path, message } of fields) {
    const [head = '', index, name = ''] = path.split('.');
    if (head === 'lines' && index !== undefined) problems.cells[`${rowOf(Number(index))}.${columns[name] ?? 'product'}`] = message;
    else if (head === 'lines') problems.whole.push(message);
    else problems.fields[head] = message;
  }
  return problems;
}

/** The backend cannot find a customer or product that nobody chose; this says that one must be chosen. */
export function sayWhatIsMissing(
  problems: DraftProblems,
  { customer, lines }: Pick<OrderDraft, 'customer' | 'lines'>,
  texts: { readonly customer: string; readonly product: string },
): DraftProblems {
  const cells = Object.entries(problems.cells).map(([cell, message]) => {
    const [row = '', column] = cell.split('.');
    const isMissing = column === 'product' && !lines[Number(row)]?.product;
    return [cell, isMissing ? texts.product : message] as const;
  });
  const isCustomerMissing = !customer && problems.fields['customerId'] !== undefined;
  return {
    ...problems,
    fields: isCustomerMissing ? { ...problems.fields, customerId: texts.customer } : problems.fields,
    cells: Object.fromEntries(cells),
  };
}
