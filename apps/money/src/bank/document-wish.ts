import type { BankLineRowFragment } from '../data/bank-line.fragment.generated.ts';

/** What a line of the bank says of the document that is to be written for it. */
export interface DocumentWish {
  /** The line; what is typed for it is kept by itself. */
  readonly line: string;
  readonly account: string;
  readonly date: string;
  /** A decimal without a sign. */
  readonly amount: string;
  readonly note: string;
  /** The other side, as the bank calls it. */
  readonly party: string;
}

/** The documents that can be written for what came in, and for what went out. */
export const documentKinds = ['receipt', 'payment', 'expense', 'transfer'] as const;

/** What is written for a line. */
export type DocumentKind = (typeof documentKinds)[number];

const pages: Readonly<Record<DocumentKind, string>> = {
  receipt: '/money/documents/new-receipt',
  payment: '/money/documents/new-payment',
  expense: '/money/expenses/new',
  transfer: '/money/transfers/new',
};

/** Returns what can be written for a line: only what takes money in, or only what gives it out. */
export function kindsFor({ amount }: Pick<BankLineRowFragment, 'amount'>): readonly DocumentKind[] {
  return amount.startsWith('-') ? ['payment', 'expense', 'transfer'] : ['receipt', 'transfer'];
}

/** Returns the address of a form that is filled in with what a line says. */
export function documentAddress(
  kind: DocumentKind,
  account: string,
  line: Pick<BankLineRowFragment, 'id' | 'date' | 'amount' | 'note' | 'party'>,
): string {
  const amount = line.amount.replace(/^-/, '');
  const wish: DocumentWish = { line: line.id, account, date: line.date, amount, note: line.note, party: line.party };
  const entries = Object.entries(kind === 'transfer' && !line.amount.startsWith('-') ? { ...wish, into: '1' } : wish);
  return `${pages[kind]}?${new URLSearchParams(entries.filter(([, value]) => value !== '')).toString()}`;
}

/** Returns what the address of a form says of the line it is for; null when it is for none. */
export function readDocumentWish(params: URLSearchParams): (DocumentWish & { readonly isInto: boolean }) | null {
  const text = (name: string, shape: RegExp): string => {
    const said = params.get(name) ?? '';
    return shape.test(said) ? said : '';
  };
  const line = text('line', /^[\da-f-]{36}$/i);
  if (line === '') return null;
  return {
    line,
    account: text('account', /^[\da-f-]{36}$/i),
    date: text('date', /^\d{4}-\d{2}-\d{2}$/),
    amount: text('amount', /^\d{1,12}(?:\.\d{1,2})?$/),
    note: (params.get('note') ?? '').slice(0, 500),
    party: (params.get('party') ?? '').slice(0, 200),
    isInto: params.get('into') === '1',
  };
}
