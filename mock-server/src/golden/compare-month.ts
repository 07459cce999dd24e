import { compareAdvances, compareAgeing } from './compare-items.ts';
import { compareMoves, compareStock } from './compare-stock.ts';
import { Differences, sumOf } from './differences.ts';
import { dottedCode, type GoldenFigures, type GoldenMonth, type GoldenValues } from './golden-month.ts';
import type { Line, ReadFigures, Row } from './read-figures.ts';

/** Figures that are not compared: how vouchers are grouped and numbered is free. */
const free = new Set(['voucherCount']);

/** What a comparison came to. */
export interface Comparison {
  readonly differences: Differences;
  /** Expectations of the file that nobody here knows how to compare. */
  readonly unknown: readonly string[];
}

/** Compares everything that must come of a month with what came of it. */
export function compareMonth(
  month: Pick<GoldenMonth, 'expected' | 'documents' | 'opening'>,
  received: ReadFigures,
  names: ReadonlyMap<string, string>,
): Comparison {
  const differences = new Differences();
  const nameOf = (number: string): string => names.get(number) ?? number;
  const { expected } = month;
  const comparisons: Readonly<Record<keyof GoldenFigures, () => void>> = {
    stock: () => compareStock(differences, expected.stock ?? [], received),
    stockTotal: () => differences.compare('stockTotal', expected.stockTotal, sumOf(received.stock.map(({ amount }) => amount))),
    stockMoves: () => compareMoves(differences, expected.stockMoves ?? [], { moves: received.moves, nameOf }),
    receivablesAgeing: () =>
      compareAgeing(differences, 'receivablesAgeing', { expected: expected.receivablesAgeing, received: received.receivables, nameOf }),
    payablesAgeing: () =>
      compareAgeing(differences, 'payablesAgeing', { expected: expected.payablesAgeing, received: received.payables, nameOf }),
    advances: () => compareAdvances(differences, expected.advances ?? [], { received: received.advances, nameOf }),
    vat: () => compareVat(differences, expected.vat ?? {}, received),
    surtax: () =>
      compareValues(differences, 'surtax', {
        expected: expected.surtax,
        received: { ...surtaxOf(received), total: received.taxes['surtax'] ?? '' },
      }),
    incomeTax: () => differences.compare('incomeTax', expected.incomeTax, received.taxes['incomeTax']),
    vouchers: () => compareVouchers(differences, month, { received, nameOf }),
    trialBalance: () => compareTrialBalance(differences, expected.trialBalance ?? [], received.trialBalance),
    trialBalanceTotals: () => compareTotals(differences, expected.trialBalanceTotals ?? {}, received.trialBalance),
    incomeStatement: () =>
      compareLines(differences, 'incomeStatement', { expected: expected.incomeStatement, received: received.incomeStatement }),
    balanceSheet: () => compareLines(differences, 'balanceSheet', { expected: expected.balanceSheet, received: received.balanceSheet }),
    cashFlow: () => compareLines(differences, 'cashFlow', { expected: { amount: expected.cashFlow ?? {} }, received: received.cashFlow }),
  };
  for (const key of Object.keys(expected)) comparisons[key as keyof GoldenFigures]?.();
  for (const { invariant, what } of received.problems.filter((problem) => !isOfTheFile(problem, month)))
    differences.compare(`books.${invariant}`, 'nothing', what);
  return { differences, unknown: Object.keys(expected).filter((key) => !(key in comparisons) && !free.has(key)) };
}

/** A file may begin with advances and not say whose they are. */
function isOfTheFile({ what }: ReadFigures['problems'][number], { opening }: Pick<GoldenMonth, 'opening'>): boolean {
  return what.startsWith('CUSTOMER_ADVANCE') && opening.advances === undefined && opening.balances.some(({ code }) => code === '2203');
}

function surtaxOf({ taxes: { byRate: _byRate, ...taxes } }: ReadFigures): Row {
  return taxes;
}

function compareValues(
  differences: Differences,
  path: string,
  { expected = {}, received }: { readonly expected: GoldenValues | undefined; readonly received: Row },
): void {
  for (const [name, value] of Object.entries(expected)) differences.compare(`${path}.${name}`, value, received[name]);
}

/** A rate of which nothing was sold in the end may be left out on either side. */
function compareVat(differences: Differences, expected: NonNullable<GoldenFigures['vat']>, { taxes }: ReadFigures): void {
  const received = new Map(taxes.byRate.map((row) => [String(Number(row.rate)), row]));
  for (const [name, value] of Object.entries(expected)) {
    if (typeof value === 'string') {
      differences.compare(`vat.${name}`, value, taxes[name]);
      continue;
    }
    const wanted = new Map(Object.entries(value).map(([rate, row]) => [String(Number(rate)), row]));
    for (const rate of new Set([...wanted.keys(), ...received.keys()])) {
      differences.compare(`vat.${name}.${rate}.net`, wanted.get(rate)?.net ?? '0', received.get(rate)?.net ?? '0');
      differences.compare(`vat.${name}.${rate}.tax`, wanted.get(rate)?.tax ?? '0', received.get(rate)?.tax ?? '0');
    }
  }
}

/** What each document brings to each account; how that is grouped into vouchers is free, and so are closings among themselves. */
function compareVouchers(
  differences: Differences,
  { expected, documents }: Pick<GoldenMonth, 'expected' | 'documents'>,
  { received, nameOf }: { readonly received: ReadFigures; readonly nameOf: (number: string) => string },
): void {
  const known = new Set(documents.map(({ no }) => no));
  const groups = (
    rows: readonly { readonly source: string; readonly code: string; readonly side: string; readonly amount: string | undefined }[],
  ) => {
    const sums = new Map<string, string>();
    for (const { source, code, side, amount } of rows) {
      const key = `${known.has(source) ? source : 'CLOSE'}.${code}.${side}`;
      sums.set(key, sumOf([sums.get(key), amount]));
    }
    return sums;
  };
  const wanted = groups(
    (expected.vouchers ?? []).flatMap(({ source, lines }) =>
      lines.flatMap(({ code, debit, credit }) => [
        { source, code: dottedCode(code), side: 'debit', amount: debit },
        { source, code: dottedCode(code), side: 'credit', amount: credit },
      ]),
    ),
  );
  const got = groups(
    received.vouchers.flatMap(({ document, lines }) =>
      lines.flatMap(({ accountCode: code, debit, credit }) => [
        { source: document === null ? '' : nameOf(document.number), code, side: 'debit', amount: debit },
        { source: document === null ? '' : nameOf(document.number), code, side: 'credit', amount: credit },
      ]),
    ),
  );
  for (const key of new Set([...wanted.keys(), ...got.keys()])) {
    differences.compare(`vouchers.${key}`, wanted.get(key) ?? '0', got.get(key) ?? '0');
  }
}

const sides = ['openingDebit', 'openingCredit', 'debit', 'credit', 'endingDebit', 'endingCredit'] as const;

/** An account with nothing but zeros may be left out on either side. */
function compareTrialBalance(differences: Differences, expected: NonNullable<GoldenFigures['trialBalance']>, rows: readonly Row[]): void {
  const wanted = new Map(expected.map((row) => [dottedCode(row.code), row]));
  const received = new Map(rows.map((row) => [row['accountCode'] ?? '', row]));
  for (const code of new Set([...wanted.keys(), ...received.keys()])) {
    for (const side of sides)
      differences.compare(`trialBalance.${code}.${side}`, wanted.get(code)?.[side] ?? '0', received.get(code)?.[side] ?? '0');
  }
}

function compareTotals(differences: Differences, expected: GoldenValues, rows: readonly Row[]): void {
  for (const side of Object.keys(expected)) {
    differences.compare(`trialBalanceTotals.${side}`, expected[side], sumOf(rows.map((row) => row[side])));
  }
}

/** Statements are compared by the numbers of their lines; a column for each name. */
function compareLines(
  differences: Differences,
  path: string,
  {
    expected = {},
    received,
  }: { readonly expected: Readonly<Record<string, GoldenValues>> | undefined; readonly received: readonly Line[] },
): void {
  for (const [column, values] of Object.entries(expected)) {
    for (const [label, value] of Object.entries(values)) {
      const line = received.find((row) => row.line === Number.parseInt(label, 10));
      differences.compare(`${path}.${column}.${label}`, value, line?.[column]);
    }
  }
}
