/* oxlint-disable max-lines, complexity, unicorn/consistent-function-scoping -- the second calculation is read from top to bottom, beside the rules */
import type { GoldenDocument, GoldenLine, GoldenMonth } from '../../golden/golden-month.ts';
import { roundDiv, scaled } from './exact.ts';

/** One line of the journal; fen, red figures below zero. */
interface Entry {
  readonly source: string;
  readonly code: string;
  readonly debit: bigint;
  readonly credit: bigint;
}

/** A line of a document with what came of it. */
interface PostedLine {
  readonly sku: string;
  readonly qty: bigint;
  readonly rate: string;
  readonly net: bigint;
  readonly tax: bigint;
  readonly cost: bigint;
}

interface OpenItem {
  readonly party: string;
  readonly docNo: string;
  readonly date: string;
  readonly dueDate: string;
  open: bigint;
}

interface Move {
  readonly source: string;
  readonly date: string;
  readonly sku: string;
  readonly warehouse: string;
  readonly kind: string;
  readonly qty: bigint;
  readonly amount: bigint;
  readonly qtyAfter: bigint;
  readonly amountAfter: bigint;
}

/**
 * The books of one month kept a second time: a plain journal in memory, for tests, that shares no code with the backend.
 *
 * It trusts its documents. Whoever makes them asks it first what there is.
 */
export class ReferenceBooks {
  readonly journal: Entry[] = [];
  readonly moves: Move[] = [];
  readonly receivables: OpenItem[] = [];
  readonly payables: OpenItem[] = [];
  readonly advances: OpenItem[] = [];
  readonly flows = new Map<number, bigint>();
  readonly sales = new Map<string, { net: bigint; tax: bigint }>();
  readonly lines = new Map<string, { readonly document: GoldenDocument; readonly lines: readonly PostedLine[] }>();
  readonly returned = new Map<string, bigint>();
  readonly #stock = new Map<string, { qty: bigint; amount: bigint }>();
  readonly #places = new Map<string, bigint>();
  readonly month: Omit<GoldenMonth, 'expected'>;

  constructor(month: Omit<GoldenMonth, 'expected'>) {
    this.month = month;
    for (const { sku, warehouse = 'W1', qty, amount } of month.opening.stock ?? []) {
      this.#place(sku, warehouse, scaled(qty, 4));
      const held = this.stockOf(sku);
      this.#stock.set(sku, { qty: held.qty + scaled(qty, 4), amount: held.amount + scaled(amount, 2) });
    }
    const items = (list: GoldenMonth['opening']['receivables'] = []): OpenItem[] =>
      list.map(({ party, docNo = '', date = '', dueDate = '', amount }) => ({ party, docNo, date, dueDate, open: scaled(amount, 2) }));
    this.receivables.push(...items(month.opening.receivables));
    this.payables.push(...items(month.opening.payables));
  }

  /** Returns the quantity and cost of a product in all warehouses. */
  stockOf(sku: string): { qty: bigint; amount: bigint } {
    return this.#stock.get(sku) ?? { qty: 0n, amount: 0n };
  }

  /** Returns the quantity of a product in a warehouse. */
  quantityAt(sku: string, warehouse: string): bigint {
    return this.#places.get(`${sku} ${warehouse}`) ?? 0n;
  }

  /** Posts a document. */
  post(document: GoldenDocument): void {
    const ways: Readonly<Record<string, (given: GoldenDocument) => void>> = {
      purchase: (given) => this.#purchase(given),
      sale: (given) => this.#sale(given),
      sale_return: (given) => this.#saleReturn(given),
      purchase_return: (given) => this.#purchaseReturn(given),
      provisional: (given) => this.#provisional(given),
      transfer: (given) => this.#transfer(given),
      count: (given) => this.#count(given),
      other_in: (given) => this.#otherIn(given),
      other_out: (given) => this.#otherOut(given),
      cost_adjustment: (given) => this.#costAdjustment(given),
      receipt: (given) => this.#receipt(given),
      payment: (given) => this.#payment(given),
      apply_advance: (given) => this.#applyAdvance(given),
      cash_transfer: (given) => this.#cashTransfer(given),
      expense: (given) => this.#expense(given),
      receivable: (given) => this.#receivable(given),
      payable: (given) => this.#payable(given),
      journal: (given) => this.#journalEntry(given),
    };
    ways[document.type]?.(document);
  }

  #debit(source: string, code: string, amount: bigint): void {
    if (amount !== 0n) this.journal.push({ source, code, debit: amount, credit: 0n });
  }

  #credit(source: string, code: string, amount: bigint): void {
    if (amount !== 0n) this.journal.push({ source, code, debit: 0n, credit: amount });
  }

  #place(sku: string, warehouse: string, qty: bigint): void {
    this.#places.set(`${sku} ${warehouse}`, this.quantityAt(sku, warehouse) + qty);
  }

  #move(
    { no, date, type }: GoldenDocument,
    where: { sku: string; warehouse: string },
    { qty, amount }: { qty: bigint; amount: bigint },
  ): void {
    const held = this.stockOf(where.sku);
    const after = { qty: held.qty + qty, amount: held.amount + amount };
    this.#stock.set(where.sku, after);
    this.#place(where.sku, where.warehouse, qty);
    this.moves.push({ source: no, date, ...where, kind: type, qty, amount, qtyAfter: after.qty, amountAfter: after.amount });
  }

  /** What a quantity costs at the average; all of it costs all. */
  #average(sku: string, qty: bigint): bigint {
    const held = this.stockOf(sku);
    return qty === held.qty ? held.amount : roundDiv(held.amount * qty, held.qty);
  }

  /** Who is no general taxpayer deducts nothing. */
  get isSmallScale(): boolean {
    return this.month.settings.taxpayer === 'small-scale';
  }

  /** What a bought line costs. */
  costOf({ net, tax }: { readonly net: bigint; readonly tax: bigint }): bigint {
    return this.isSmallScale ? net + tax : net;
  }

  #inputTax(no: string, tax: bigint): void {
    if (!this.isSmallScale) this.#debit(no, '22210101', tax);
  }

  isService(sku: string): boolean {
    return this.month.products[sku]?.service === true;
  }

  /** What a line comes to in its product's own unit. */
  #quantity({ sku = '', unit, qty = '0' }: GoldenLine): bigint {
    const factor = unit === undefined ? '1' : this.month.products[sku]?.units?.[unit];
    if (factor === undefined) throw new Error(`${sku} has no unit "${unit ?? ''}"`);
    const product = scaled(qty, 4) * scaled(factor, 4);
    if (product % 10_000n !== 0n) throw new Error(`${qty} ${unit ?? ''} of ${sku} does not come out`);
    return product / 10_000n;
  }

  #amounts(document: GoldenDocument, { qty = '0', price = '0', discountPct = '0', rate = '0' }: GoldenLine): { net: bigint; tax: bigint } {
    const product = roundDiv(scaled(qty, 4) * scaled(price, 6) * (10_000n - scaled(discountPct, 2)), 10n ** 12n);
    const percent = scaled(rate, 2);
    if (document.taxIncluded !== true) return { net: product, tax: roundDiv(product * percent, 10_000n) };
    const net = roundDiv(product * 10_000n, 10_000n + percent);
    return { net, tax: product - net };
  }

  #tradeLines(
    document: GoldenDocument,
    costOf: (line: { sku: string; qty: bigint; net: bigint; tax: bigint }) => bigint,
  ): readonly PostedLine[] {
    const lines = (document.lines ?? []).map((line) => {
      const { sku = '', rate = '0' } = line;
      const [qty, amounts] = [this.#quantity(line), this.#amounts(document, line)];
      return { sku, qty, rate, ...amounts, cost: this.isService(sku) ? 0n : costOf({ sku, qty, ...amounts }) };
    });
    this.lines.set(document.no, { document, lines });
    return lines;
  }

  #purchase(document: GoldenDocument): void {
    const { no, warehouse = 'W1' } = document;
    const lines = this.#tradeLines(document, ({ sku, qty, net, tax }) => {
      const amount = this.costOf({ net, tax });
      this.#move(document, { sku, warehouse }, { qty, amount });
      return amount;
    });
    for (const line of lines) this.#debit(no, this.isService(line.sku) ? '5602' : '1405', this.costOf(line));
    const [net, tax] = [sum(lines.map((line) => line.net)), sum(lines.map((line) => line.tax))];
    this.#inputTax(no, tax);
    this.#credit(no, '220201', net + tax);
    this.#open(this.payables, document, net + tax);
  }

  #sale(document: GoldenDocument): void {
    const { no, warehouse = 'W1' } = document;
    const lines = this.#tradeLines(document, ({ sku, qty }) => {
      const cost = this.#average(sku, qty);
      this.#move(document, { sku, warehouse }, { qty: -qty, amount: -cost });
      return cost;
    });
    this.#revenue(no, lines, 1n);
    this.#open(this.receivables, document, sum(lines.map(({ net, tax }) => net + tax)));
  }

  #revenue(no: string, lines: readonly PostedLine[], sign: bigint): void {
    for (const { rate, net, tax, cost } of lines) {
      this.#debit(no, '1122', sign * (net + tax));
      this.#credit(no, '5001', sign * net);
      this.#credit(no, this.isSmallScale ? '22210111' : '22210105', sign * tax);
      this.#debit(no, '5401', sign * cost);
      this.#credit(no, '1405', sign * cost);
      this.#sold(rate, { net: sign * net, tax: sign * tax });
    }
  }

  #sold(rate: string, { net, tax }: { net: bigint; tax: bigint }): void {
    const sold = this.sales.get(rate) ?? { net: 0n, tax: 0n };
    this.sales.set(rate, { net: sold.net + net, tax: sold.tax + tax });
  }

  #back(document: GoldenDocument): readonly PostedLine[] {
    const original = this.lines.get(document.original ?? '');
    return (document.lines ?? []).map(({ origLine = 0, qty: text = '0' }) => {
      const line = original?.lines[origLine];
      if (line === undefined) throw new Error(`${document.no} returns a line that is not there`);
      const qty = scaled(text, 4);
      const key = `${document.original ?? ''} ${origLine}`;
      this.returned.set(key, (this.returned.get(key) ?? 0n) + qty);
      const part = (amount: bigint): bigint => roundDiv(amount * qty, line.qty);
      return { sku: line.sku, qty, rate: line.rate, net: part(line.net), tax: part(line.tax), cost: part(line.cost) };
    });
  }

  #warehouseOfOriginal({ original = '', warehouse }: GoldenDocument): string {
    return warehouse ?? this.lines.get(original)?.document.warehouse ?? 'W1';
  }

  #saleReturn(document: GoldenDocument): void {
    const lines = this.#back(document);
    const warehouse = this.#warehouseOfOriginal(document);
    for (const { sku, qty, cost } of lines) if (!this.isService(sku)) this.#move(document, { sku, warehouse }, { qty, amount: cost });
    this.#revenue(document.no, lines, -1n);
    this.#takeBack(this.receivables, document, sum(lines.map(({ net, tax }) => net + tax)));
  }

  #purchaseReturn(document: GoldenDocument): void {
    const lines = this.#back(document);
    const warehouse = this.#warehouseOfOriginal(document);
    for (const line of lines) {
      const { sku, qty } = line;
      if (!this.isService(sku)) this.#move(document, { sku, warehouse }, { qty: -qty, amount: -this.costOf(line) });
      this.#debit(document.no, this.isService(sku) ? '5602' : '1405', -this.costOf(line));
    }
    this.#inputTax(document.no, -sum(lines.map(({ tax }) => tax)));
    const gross = sum(lines.map(({ net, tax }) => net + tax));
    this.#credit(document.no, '220201', -gross);
    this.#takeBack(this.payables, document, gross);
  }

  #provisional(document: GoldenDocument): void {
    for (const line of document.lines ?? []) {
      const { net } = this.#amounts({ ...document, taxIncluded: false }, { ...line, rate: '0' });
      const where = { sku: line.sku ?? '', warehouse: document.warehouse ?? 'W1' };
      this.#move(document, where, { qty: this.#quantity(line), amount: net });
      this.#debit(document.no, '1405', net);
      this.#credit(document.no, '220202', net);
    }
  }

  #transfer({ from = '', to = '', lines = [] }: GoldenDocument): void {
    for (const { sku = '', qty = '0' } of lines) {
      this.#place(sku, from, -scaled(qty, 4));
      this.#place(sku, to, scaled(qty, 4));
    }
  }

  #count(document: GoldenDocument): void {
    const { no, warehouse = 'W1' } = document;
    for (const { sku = '', counted = '0', rate = '0', abnormal = false } of document.lines ?? []) {
      const difference = scaled(counted, 4) - this.quantityAt(sku, warehouse);
      if (difference === 0n) continue;
      const cost = this.#average(sku, difference < 0n ? -difference : difference);
      this.#move(document, { sku, warehouse }, { qty: difference, amount: difference < 0n ? -cost : cost });
      if (difference > 0n) {
        for (const [left, right] of [
          ['1405', '1901'],
          ['1901', '5301'],
        ] as const)
          this.#pair(no, [left, right], cost);
        continue;
      }
      const tax = abnormal && !this.isSmallScale ? roundDiv(cost * scaled(rate, 2), 10_000n) : 0n;
      this.#pair(no, ['1901', '1405'], cost);
      this.#pair(no, ['1901', '22210107'], tax);
      this.#pair(no, ['5711', '1901'], cost + tax);
    }
  }

  #otherIn(document: GoldenDocument): void {
    const { no, reason, warehouse = 'W1', lines = [] } = document;
    for (const { sku = '', qty: text = '0', price } of lines) {
      const qty = scaled(text, 4);
      const cost = price === undefined ? this.#average(sku, qty) : roundDiv(qty * scaled(price, 6), 10n ** 8n);
      this.#move(document, { sku, warehouse }, { qty, amount: cost });
      this.#pair(no, ['1405', reason === 'ASSEMBLY' ? '4001' : '5301'], cost);
    }
  }

  #otherOut(document: GoldenDocument): void {
    const { no, reason = '', warehouse = 'W1', lines = [] } = document;
    const against = { GIFT: '5601', OWN_USE: '5602', ASSEMBLY: '4001' }[reason] ?? '5711';
    for (const { sku = '', qty: text = '0' } of lines) {
      const qty = scaled(text, 4);
      const cost = this.#average(sku, qty);
      this.#move(document, { sku, warehouse }, { qty: -qty, amount: -cost });
      this.#pair(no, [against, '1405'], cost);
    }
  }

  /** Which warehouse the move is noted in says nothing: the one where most of it lies. */
  #costAdjustment(document: GoldenDocument): void {
    for (const { sku = '', amount: text = '0' } of document.lines ?? []) {
      const amount = scaled(text, 2);
      const warehouse = this.quantityAt(sku, 'W2') > this.quantityAt(sku, 'W1') ? 'W2' : 'W1';
      this.#move(document, { sku, warehouse }, { qty: 0n, amount });
      if (amount > 0n) this.#pair(document.no, ['1405', '5401'], amount);
      else this.#pair(document.no, ['5401', '1405'], -amount);
    }
  }

  #pair(no: string, [left, right]: readonly [string, string], amount: bigint): void {
    this.#debit(no, left, amount);
    this.#credit(no, right, amount);
  }

  #receipt(document: GoldenDocument): void {
    const { no, account = '1002', amount = '0', discount = '0' } = document;
    const settled = this.#settle(this.receivables, document);
    const advance = scaled(amount, 2) + scaled(discount, 2) - settled;
    this.#debit(no, account, scaled(amount, 2));
    this.#debit(no, '5603', scaled(discount, 2));
    this.#credit(no, '1122', settled);
    this.#credit(no, '2203', advance);
    this.#flow(1, scaled(amount, 2));
    if (advance !== 0n) this.#open(this.advances, document, advance);
  }

  #payment(document: GoldenDocument): void {
    const { no, account = '1002', amount = '0', discount = '0' } = document;
    const settled = this.#settle(this.payables, document);
    const advance = scaled(amount, 2) + scaled(discount, 2) - settled;
    this.#debit(no, '220201', settled);
    this.#debit(no, '1123', advance);
    this.#debit(no, '5603', -scaled(discount, 2));
    this.#credit(no, account, scaled(amount, 2));
    this.#flow(3, scaled(amount, 2));
    if (advance !== 0n) this.#open(this.advances, document, advance);
  }

  #applyAdvance(document: GoldenDocument): void {
    const advance = this.advances.find(({ docNo }) => docNo === (document.receipt ?? document.payment));
    if (advance === undefined) throw new Error(`${document.no} uses an advance that is not there`);
    const ofCustomer = document.receipt !== undefined;
    const settled = this.#settle(ofCustomer ? this.receivables : this.payables, document);
    advance.open -= settled;
    this.#pair(document.no, ofCustomer ? ['2203', '1122'] : ['220201', '1123'], settled);
  }

  #cashTransfer({ no, account = '', toAccount = '', amount = '0', fee = '0' }: GoldenDocument): void {
    this.#pair(no, [toAccount, account], scaled(amount, 2));
    this.#pair(no, ['5603', account], scaled(fee, 2));
    this.#flow(6, scaled(fee, 2));
  }

  #expense(document: GoldenDocument): void {
    const { no, account, taxIncluded, lines = [] } = document;
    let gross = 0n;
    for (const { code = '', amount = '0', rate = '0' } of lines) {
      const { net, tax } = this.#amounts({ ...document, taxIncluded: taxIncluded !== false }, { qty: '1', price: amount, rate });
      this.#debit(no, code, this.costOf({ net, tax }));
      this.#inputTax(no, tax);
      gross += net + tax;
    }
    this.#credit(no, account ?? '220201', gross);
    if (account === undefined) this.#open(this.payables, document, gross);
    else this.#flow(6, gross);
  }

  #receivable(document: GoldenDocument): void {
    const { no, lines = [] } = document;
    let gross = 0n;
    for (const line of lines) {
      const { code = '', rate } = line;
      const { net, tax } = this.#claimed(document, line);
      this.#credit(no, code, net);
      this.#credit(no, this.isSmallScale ? '22210111' : '22210105', tax);
      gross += net + tax;
      if (rate !== undefined) this.#sold(rate, { net, tax });
    }
    this.#debit(no, '1122', gross);
    this.#open(this.receivables, document, gross);
  }

  #payable(document: GoldenDocument): void {
    const { no, lines = [] } = document;
    let gross = 0n;
    for (const { code = '', ...line } of lines) {
      const { net } = this.#claimed(document, line);
      this.#debit(no, code, net);
      gross += net;
    }
    this.#credit(no, '220201', gross);
    this.#open(this.payables, document, gross);
  }

  #claimed(document: GoldenDocument, { amount = '0', rate = '0' }: GoldenLine): { net: bigint; tax: bigint } {
    return this.#amounts({ ...document, taxIncluded: document.taxIncluded !== false }, { qty: '1', price: amount, rate });
  }

  #journalEntry({ no, lines = [], cashFlow = {} }: GoldenDocument): void {
    for (const { code = '', debit = '0', credit = '0' } of lines) {
      this.#debit(no, code, scaled(debit, 2));
      this.#credit(no, code, scaled(credit, 2));
    }
    for (const [line, amount] of Object.entries(cashFlow)) this.#flow(Number.parseInt(line, 10), scaled(amount, 2));
  }

  #flow(line: number, amount: bigint): void {
    this.flows.set(line, (this.flows.get(line) ?? 0n) + amount);
  }

  #open(items: OpenItem[], { no, date, dueDate, party = '' }: GoldenDocument, open: bigint): void {
    const usual = new Date(Date.parse(date) + 30 * 86_400_000).toISOString().slice(0, 10);
    items.push({ party, docNo: no, date, dueDate: dueDate ?? usual, open });
  }

  #settle(items: readonly OpenItem[], { no, settles = [] }: GoldenDocument): bigint {
    let total = 0n;
    for (const { docNo, amount } of settles) {
      const item = items.find((candidate) => candidate.docNo === docNo);
      if (item === undefined) throw new Error(`${no} settles what is not there: ${docNo}`);
      item.open -= scaled(amount, 2);
      total += scaled(amount, 2);
    }
    return total;
  }

  /** What goes back lowers what the original left open; beyond that it is a credit of its own. */
  #takeBack(items: OpenItem[], document: GoldenDocument, gross: bigint): void {
    const original = items.find(({ docNo }) => docNo === document.original);
    const open = original?.open ?? 0n;
    const lowered = gross < open ? gross : open;
    if (original !== undefined) original.open -= lowered;
    if (gross > lowered)
      items.push({ party: document.party ?? '', docNo: document.no, date: document.date, dueDate: document.date, open: lowered - gross });
  }
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}
