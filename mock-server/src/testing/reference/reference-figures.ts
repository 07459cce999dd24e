/* oxlint-disable max-lines, max-lines-per-function, unicorn/consistent-function-scoping -- the second calculation is read from top to bottom, beside the rules */
import type { GoldenAgeing, GoldenFigures, GoldenMonth, GoldenValues } from '../../golden/golden-month.ts';
import { quantityText, roundDiv, scaled, unscaled } from './exact.ts';
import { ReferenceBooks } from './reference-books.ts';

const money = (fen: bigint): string => unscaled(fen, 2);
const incomes = ['5001', '5051', '5111', '5301'];
const expenses = ['5401', '5402', '5403', '5601', '5602', '5603', '5711', '5801'];

type Sides = { debit: bigint; credit: bigint };

/** Computes everything that must come of a month, a second time. */
export function referenceFigures(month: Omit<GoldenMonth, 'expected'>): GoldenFigures {
  const books = new ReferenceBooks(month);
  for (const document of month.documents) books.post(document);
  return figuresOf(books);
}

/** Closes a month and returns its figures. */
export function figuresOf(books: ReferenceBooks): GoldenFigures {
  const { month } = books;
  const taxes = closeBooks(books);
  const opening = new Map(
    month.opening.balances.map(({ code, debit = '0', credit = '0' }) => [code, scaled(debit, 2) - scaled(credit, 2)]),
  );
  const turnovers = turnoversOf(books, () => true);
  const results = turnoversOf(books, (source) => source !== 'CLOSE-PL');
  return {
    ...stockFigures(books),
    receivablesAgeing: ageing(books.receivables, month.settings.periodEnd),
    payablesAgeing: ageing(books.payables, month.settings.periodEnd),
    advances: books.advances.filter(({ open }) => open !== 0n).map(({ party, docNo, open }) => ({ party, docNo, open: money(open) })),
    ...taxes,
    vouchers: books.journal.map(({ source, code, debit, credit }) => ({
      source,
      lines: [{ code, debit: money(debit), credit: money(credit) }],
    })),
    ...trialBalance(opening, turnovers),
    incomeStatement: incomeStatement(month, results),
    balanceSheet: { ending: balanceSheet(ending(opening, turnovers)), opening: balanceSheet(opening) },
    cashFlow: cashFlow(books, opening),
  };
}

function turnoversOf(books: ReferenceBooks, isMeant: (source: string) => boolean): Map<string, Sides> {
  const sums = new Map<string, Sides>();
  for (const { source, code, debit, credit } of books.journal) {
    if (!isMeant(source)) continue;
    const before = sums.get(code) ?? { debit: 0n, credit: 0n };
    sums.set(code, { debit: before.debit + debit, credit: before.credit + credit });
  }
  return sums;
}

function closeBooks(books: ReferenceBooks): Pick<GoldenFigures, 'vat' | 'surtax' | 'incomeTax'> {
  const { settings, opening } = books.month;
  const net = (code: string): bigint => {
    const { debit, credit } = turnoversOf(books, () => true).get(code) ?? { debit: 0n, credit: 0n };
    return credit - debit;
  };
  const post = (source: string, pairs: readonly (readonly [string, bigint, bigint])[]): void => {
    for (const [code, debit, credit] of pairs) if (debit !== 0n || credit !== 0n) books.journal.push({ source, code, debit, credit });
  };
  const { base, pairs, ...vat } = books.isSmallScale ? levy(books, net) : generalVat(books, net);
  post('CLOSE-VAT', pairs);
  const factor = scaled(settings.surtaxFactor ?? '1', 6);
  const share = (percent: string): bigint => roundDiv(base * scaled(percent, 4) * factor, 10n ** 12n);
  const parts = { urban: share(settings.urbanRate ?? '7'), education: share('3'), localEducation: share('2') };
  const surtax = parts.urban + parts.education + parts.localEducation;
  post('CLOSE-SURTAX', [
    ['5403', surtax, 0n],
    ['222108', 0n, parts.urban],
    ['222113', 0n, parts.education],
    ['222114', 0n, parts.localEducation],
  ]);
  const before = (code: string): bigint => scaled(opening.ytd?.[code] ?? '0', 2);
  const profit =
    incomes.reduce((sum, code) => sum + before(code) + net(code), 0n) -
    expenses.filter((code) => code !== '5801').reduce((sum, code) => sum + before(code) - net(code), 0n);
  const wanted = roundDiv(profit * scaled(settings.incomeTaxRate ?? '25', 4), 1_000_000n) - (before('5801') - net('5801'));
  const incomeTax = wanted > 0n ? wanted : 0n;
  post('CLOSE-CIT', [
    ['5801', incomeTax, 0n],
    ['222106', 0n, incomeTax],
  ]);
  const income = incomes.map((code): readonly [string, bigint, bigint] => [code, net(code), 0n]);
  const expense = expenses.map((code): readonly [string, bigint, bigint] => [code, 0n, -net(code)]);
  post('CLOSE-PL', [...income, ['3103', 0n, income.reduce((sum, [, amount]) => sum + amount, 0n)]]);
  post('CLOSE-PL', [...expense, ['3103', expense.reduce((sum, [, , amount]) => sum + amount, 0n), 0n]]);
  if (settings.endsYear === true) {
    const began = opening.balances.filter(({ code }) => code === '3103');
    const ofYear = began.reduce((sum, { debit = '0', credit = '0' }) => sum + scaled(credit, 2) - scaled(debit, 2), net('3103'));
    const [earned, lost] = ofYear < 0n ? [0n, -ofYear] : [ofYear, 0n];
    post('CLOSE-YEAR', [
      ['3103', earned, 0n],
      ['3103', 0n, lost],
      ['3104', lost, 0n],
      ['3104', 0n, earned],
    ]);
  }
  const byRate = [...books.sales].map(([rate, sold]) => [rate, { net: money(sold.net), tax: money(sold.tax) }] as const);
  return {
    vat: {
      output: money(vat.output),
      input: money(vat.input),
      inputTransferOut: money(vat.transferOut),
      inputCarryForward: money(vat.carry),
      payable: money(vat.payable),
      carryForwardNext: money(vat.next),
      outputByRate: Object.fromEntries(byRate),
    },
    surtax: {
      urban: money(parts.urban),
      education: money(parts.education),
      localEducation: money(parts.localEducation),
      total: money(surtax),
    },
    incomeTax: money(incomeTax),
  };
}

type Net = (code: string) => bigint;

function generalVat({ month: { settings } }: ReferenceBooks, net: Net) {
  const carry = scaled(settings.inputCarryForward ?? '0', 2);
  const [output, input, transferOut] = [net('22210105'), -net('22210101'), net('22210107')];
  const due = output + transferOut - input - carry;
  const payable = due > 0n ? due : 0n;
  const pairs: readonly (readonly [string, bigint, bigint])[] = [
    ['22210103', payable, 0n],
    ['222102', 0n, payable],
  ];
  return { output, input, transferOut, carry, payable, next: due < 0n ? -due : 0n, base: payable, pairs };
}

/** A quarter that began before the books counts from where they begin. */
function levy(books: ReferenceBooks, net: Net) {
  const { settings } = books.month;
  const carry = scaled(settings.inputCarryForward ?? '0', 2);
  const due = turnoversOf(books, () => true).get('22210111')?.credit ?? 0n;
  const isByMonth = settings.vatFiling === 'month';
  const settles = isByMonth || ['03', '06', '09', '12'].includes(settings.period.slice(5));
  const limit = scaled(settings.vatExemptSales ?? '100000', 2) * (isByMonth ? 1n : 3n);
  const isExempt = settles && due > 0n && net('5001') + net('5051') <= limit;
  const owed = due > 0n ? due : 0n;
  const relief = isExempt ? due : 0n;
  const payable = owed - relief;
  const pairs: readonly (readonly [string, bigint, bigint])[] = [
    ['22210111', relief, 0n],
    ['5301', 0n, relief],
  ];
  return { output: due, input: 0n, transferOut: 0n, carry, payable, next: carry, base: settles ? payable : 0n, pairs };
}

function stockFigures(books: ReferenceBooks): Pick<GoldenFigures, 'stock' | 'stockTotal' | 'stockMoves'> {
  const average = (amount: bigint, qty: bigint): string => (qty === 0n ? '0.000000' : unscaled(roundDiv(amount * 10n ** 8n, qty), 6));
  const skus = Object.keys(books.month.products).filter((sku) => !books.isService(sku));
  const places = ['W1', 'W2', 'W3'];
  const rows = skus.map((sku) => ({ sku, ...books.stockOf(sku) }));
  return {
    stock: rows.map(({ sku, qty, amount }) => ({
      sku,
      qty: quantityText(qty),
      amount: money(amount),
      avgCost: average(amount, qty),
      byWarehouse: Object.fromEntries(places.map((place) => [place, quantityText(books.quantityAt(sku, place))])),
    })),
    stockTotal: money(rows.reduce((sum, { amount }) => sum + amount, 0n)),
    stockMoves: books.moves.map(({ qty, amount, qtyAfter, amountAfter, ...move }) => ({
      ...move,
      qty: quantityText(qty),
      amount: money(amount),
      qtyAfter: quantityText(qtyAfter),
      amountAfter: money(amountAfter),
      avgAfter: average(amountAfter, qtyAfter),
    })),
  };
}

function ageing(items: ReferenceBooks['receivables'], day: string): GoldenAgeing {
  const buckets = ['0-30', '31-60', '61-90', '91-180', '>180'];
  const days = (from: string): number => Math.round((Date.parse(day) - Date.parse(from)) / 86_400_000);
  const bucketOf = (age: number): number => {
    if (age <= 30) return 0;
    if (age <= 60) return 1;
    if (age <= 90) return 2;
    return age <= 180 ? 3 : 4;
  };
  const open = items.filter((item) => item.open !== 0n);
  const totalsOf = (list: typeof open) => {
    const sums = buckets.map((_name, index) =>
      list.filter(({ date }) => bucketOf(days(date)) === index).reduce((sum, item) => sum + item.open, 0n),
    );
    return { amounts: sums.map(money), total: money(sums.reduce((sum, amount) => sum + amount, 0n)) };
  };
  const { amounts: totals, total } = totalsOf(open);
  return {
    byParty: [...new Set(open.map(({ party }) => party))].map((party) => ({
      party,
      ...totalsOf(open.filter((item) => item.party === party)),
    })),
    totals,
    total,
    overdueTotal: money(open.filter(({ dueDate }) => days(dueDate) > 0).reduce((sum, item) => sum + item.open, 0n)),
    details: open.map(({ party, docNo, date, dueDate, open: left }) => ({
      party,
      docNo,
      date,
      dueDate,
      open: money(left),
      ageDays: days(date),
      overdueDays: Math.max(days(dueDate), 0),
      bucket: buckets[bucketOf(days(date))] ?? '',
    })),
  };
}

function ending(opening: ReadonlyMap<string, bigint>, turnovers: ReadonlyMap<string, Sides>): ReadonlyMap<string, bigint> {
  const codes = new Set([...opening.keys(), ...turnovers.keys()]);
  return new Map(
    [...codes].map((code) => {
      const { debit, credit } = turnovers.get(code) ?? { debit: 0n, credit: 0n };
      return [code, (opening.get(code) ?? 0n) + debit - credit];
    }),
  );
}

function trialBalance(opening: ReadonlyMap<string, bigint>, turnovers: ReadonlyMap<string, Sides>) {
  const left = (balance: bigint): bigint => (balance > 0n ? balance : 0n);
  const endings = ending(opening, turnovers);
  const rows = [...endings.keys()].toSorted().map((code) => {
    const { debit, credit } = turnovers.get(code) ?? { debit: 0n, credit: 0n };
    const [before, after] = [opening.get(code) ?? 0n, endings.get(code) ?? 0n];
    const sums = {
      openingDebit: left(before),
      openingCredit: left(-before),
      debit,
      credit,
      endingDebit: left(after),
      endingCredit: left(-after),
    };
    return { code, sums };
  });
  const sides = ['openingDebit', 'openingCredit', 'debit', 'credit', 'endingDebit', 'endingCredit'] as const;
  const texts = (sums: Readonly<Record<string, bigint>>): GoldenValues =>
    Object.fromEntries(Object.entries(sums).map(([side, amount]) => [side, money(amount)]));
  return {
    trialBalance: rows.map(({ code, sums }) => ({ code, ...texts(sums) })),
    trialBalanceTotals: texts(Object.fromEntries(sides.map((side) => [side, rows.reduce((sum, row) => sum + row.sums[side], 0n)]))),
  };
}

function incomeStatement(month: ReferenceBooks['month'], turnovers: ReadonlyMap<string, Sides>) {
  const column = (valueOf: (code: string) => bigint): GoldenValues => {
    const [revenue, cost] = [valueOf('5001') + valueOf('5051'), valueOf('5401') + valueOf('5402')];
    const operating = revenue - cost - valueOf('5403') - valueOf('5601') - valueOf('5602') - valueOf('5603') + valueOf('5111');
    const total = operating + valueOf('5301') - valueOf('5711');
    const lines = {
      1: revenue,
      2: cost,
      3: valueOf('5403'),
      11: valueOf('5601'),
      14: valueOf('5602'),
      18: valueOf('5603'),
      20: valueOf('5111'),
      21: operating,
    };
    const rest = { 22: valueOf('5301'), 24: valueOf('5711'), 30: total, 31: valueOf('5801'), 32: total - valueOf('5801') };
    return Object.fromEntries(Object.entries({ ...lines, ...rest }).map(([line, amount]) => [line, money(amount)]));
  };
  const own = (code: string): bigint => {
    const { debit, credit } = turnovers.get(code) ?? { debit: 0n, credit: 0n };
    return incomes.includes(code) ? credit - debit : debit - credit;
  };
  return { month: column(own), yearToDate: column((code) => own(code) + scaled(month.opening.ytd?.[code] ?? '0', 2)) };
}

function balanceSheet(balances: ReadonlyMap<string, bigint>): GoldenValues {
  const of = (prefix: string): bigint =>
    [...balances].filter(([code]) => code.startsWith(prefix)).reduce((sum, [, amount]) => sum + amount, 0n);
  const cash = of('1001') + of('1002') + of('1012');
  const stock = of('1405') + of('4001');
  const current = cash + of('1122') + of('1123') + stock;
  const fixed = of('1601') + of('1602');
  const deferred = of('1801');
  const liabilities = -(of('2001') + of('2202') + of('2203') + of('2211') + of('2221') + of('2241'));
  const equity = -(of('3001') + of('3101') + of('3103') + of('3104'));
  const lines = {
    1: cash,
    4: of('1122'),
    5: of('1123'),
    9: stock,
    15: current,
    18: of('1601'),
    19: -of('1602'),
    20: fixed,
    27: deferred,
    29: fixed + deferred,
    30: current + fixed + deferred,
    31: -of('2001'),
    33: -of('2202'),
    34: -of('2203'),
    35: -of('2211'),
    36: -of('2221'),
    39: -of('2241'),
    41: liabilities,
    47: liabilities,
    48: -of('3001'),
    50: -of('3101'),
    51: -of('3103') - of('3104'),
    52: equity,
    53: liabilities + equity,
  };
  return Object.fromEntries(Object.entries(lines).map(([line, amount]) => [line, money(amount)]));
}

function cashFlow(books: ReferenceBooks, opening: ReadonlyMap<string, bigint>): GoldenValues {
  const of = (line: number): bigint => books.flows.get(line) ?? 0n;
  const operating = of(1) + of(2) - of(3) - of(4) - of(5) - of(6);
  const investing = of(8) + of(9) + of(10) - of(11) - of(12);
  const financing = of(14) + of(15) - of(16) - of(17) - of(18);
  const before = ['1001', '1002', '1012'].reduce((sum, code) => sum + (opening.get(code) ?? 0n), 0n);
  const net = operating + investing + financing;
  const lines = {
    1: of(1),
    2: of(2),
    3: of(3),
    4: of(4),
    5: of(5),
    6: of(6),
    7: operating,
    13: investing,
    19: financing,
    20: net,
    21: before,
    22: before + net,
  };
  return Object.fromEntries(Object.entries(lines).map(([line, amount]) => [line, money(amount)]));
}
