import { demand, type Ask } from './golden-world.ts';

/** A row of an answer: figures by their names. */
export type Row = Readonly<Record<string, string>>;

/** Something with a line and its figures. */
export type Line = Row & { readonly line: number };

/** A party as the API names it. */
export interface PartyOf {
  readonly customer: { readonly code: string } | null;
  readonly supplier: { readonly code: string } | null;
}

/** Open items by age, as the API has them. */
export interface ReadAgeing {
  readonly amounts: readonly string[];
  readonly total: string;
  readonly overdue: string;
  readonly parties: readonly (PartyOf & { readonly amounts: readonly string[]; readonly total: string })[];
  readonly items: readonly {
    readonly ageDays: number;
    readonly overdueDays: number;
    readonly bucket: string;
    readonly item: PartyOf & { readonly number: string; readonly date: string; readonly dueDate: string; readonly open: string };
  }[];
}

/** A move of goods, as the API has it. */
export interface ReadMove {
  readonly place: number;
  readonly kind: string;
  readonly date: string;
  readonly quantity: string;
  readonly amount: string;
  readonly quantityAfter: string;
  readonly amountAfter: string;
  readonly averageAfter: string;
  readonly product: { readonly sku: string };
  readonly warehouse: { readonly code: string };
  readonly document: { readonly number: string } | null;
}

/** Everything that came of a month, as the API has it. */
export interface ReadFigures {
  readonly stock: readonly {
    readonly quantity: string;
    readonly amount: string;
    readonly averageCost: string;
    readonly product: { readonly sku: string };
    readonly byWarehouse: readonly { readonly quantity: string; readonly warehouse: { readonly code: string } }[];
  }[];
  readonly moves: readonly ReadMove[];
  readonly receivables: ReadAgeing;
  readonly payables: ReadAgeing;
  readonly advances: readonly (PartyOf & {
    readonly number: string;
    readonly open: string;
    readonly amount: string;
    readonly date: string;
  })[];
  readonly taxes: Row & { readonly byRate: readonly { readonly rate: string; readonly net: string; readonly tax: string }[] };
  readonly vouchers: readonly {
    readonly kind: string;
    readonly document: { readonly number: string } | null;
    readonly lines: readonly { readonly accountCode: string; readonly debit: string; readonly credit: string }[];
  }[];
  readonly trialBalance: readonly Row[];
  readonly balanceSheet: readonly Line[];
  readonly incomeStatement: readonly Line[];
  readonly cashFlow: readonly Line[];
  readonly problems: readonly { readonly invariant: string; readonly what: string }[];
}

const party = 'customer { code } supplier { code }';
const ageing = `{ amounts total overdue parties { ${party} amounts total } items { ageDays overdueDays bucket item { number date dueDate open ${party} } } }`;
const item = `{ number open amount date ${party} }`;

const queries = {
  stock: `query ($on: Date!) { stock(on: $on) { quantity amount averageCost product { sku } byWarehouse { quantity warehouse { code } } } }`,
  items: `query ($on: Date!) {
    receivables: ageing(kind: RECEIVABLE, on: $on) ${ageing} payables: ageing(kind: PAYABLE, on: $on) ${ageing}
    ofCustomers: openItems(kind: CUSTOMER_ADVANCE, on: $on) ${item} toSuppliers: openItems(kind: SUPPLIER_ADVANCE, on: $on) ${item} }`,
  ledger: `query ($month: String!) {
    taxes: taxWorksheet(month: $month) { output input inputTransferOut inputCarryForward payable carryForwardNext urban education localEducation
      surtax incomeTax byRate { rate net tax } }
    vouchers(month: $month) { kind document { number } lines { accountCode debit credit } }
    trialBalance(month: $month) { accountCode openingDebit openingCredit debit credit endingDebit endingCredit }
    balanceSheet(month: $month) { line ending opening } incomeStatement(month: $month) { line month yearToDate }
    cashFlow: cashFlowStatement(month: $month) { line amount } problems: bookProblems { invariant what } }`,
  moves: `query ($from: Date!, $to: Date!, $after: Int!) { moves: stockMoves(from: $from, to: $to, after: $after) { place kind date quantity amount quantityAfter
      amountAfter averageAfter product { sku } warehouse { code } document { number } } }`,
} as const;

/** Reads everything that came of a month. */
export async function readFigures(
  ask: Ask,
  { period, periodStart: from, periodEnd: on }: { readonly period: string; readonly periodStart: string; readonly periodEnd: string },
): Promise<ReadFigures> {
  const { stock } = await demand<Pick<ReadFigures, 'stock'>>(ask, queries.stock, { on });
  const { ofCustomers, toSuppliers, ...ageings } = await demand<
    Pick<ReadFigures, 'receivables' | 'payables'> & Record<'ofCustomers' | 'toSuppliers', ReadFigures['advances']>
  >(ask, queries.items, { on });
  const ledger = await demand<Omit<ReadFigures, 'stock' | 'moves' | 'receivables' | 'payables' | 'advances'>>(ask, queries.ledger, {
    month: period,
  });
  return { stock, ...ageings, ...ledger, advances: [...ofCustomers, ...toSuppliers], moves: await readMoves(ask, { from, to: on }) };
}

async function readMoves(ask: Ask, days: { readonly from: string; readonly to: string }): Promise<readonly ReadMove[]> {
  const all: ReadMove[] = [];
  for (;;) {
    const after = all.at(-1)?.place ?? 0;
    const { moves } = await demand<{ readonly moves: readonly ReadMove[] }>(ask, queries.moves, { ...days, after });
    if (moves.length === 0) return all;
    all.push(...moves);
  }
}
