import { firstDayOf, lastDayOf } from '#business/ledger/month.ts';
import { addDays } from '#kernel/clock/calendar-day.ts';
import type { Random } from '#kernel/random/seeded-random.ts';
import type { CompanyData } from '../data/company-data.ts';
import type { DemoStock } from './demo-stock.ts';
import { inBoxes, wholeBoxes } from './in-boxes.ts';
import type { PlannedDocument, PlannedLine } from '#application/planned-books/planned-document.ts';

/** A document that somebody has still to pay. */
interface Unpaid {
  readonly key: string;
  readonly party: string;
  readonly date: string;
}

/** What a month of demo books is planned with; stock and what is unpaid go from month to month. */
export interface DemoMonthTools {
  readonly data: CompanyData;
  readonly month: string;
  readonly random: Random;
  readonly stock: DemoStock;
  readonly unpaid: { sales: Unpaid[]; purchases: Unpaid[] };
  /** Whether nothing was before it. */
  readonly isFirst: boolean;
  /** Who comes to the counter of a small shop and pays at once; absent where there is no counter. */
  readonly walkIn: string | undefined;
}

const salesAMonth = 16;
const wages = '18600.00';
const daysToPay = 28;

/** Cash for the till; the bank takes a little for it. */
const petty = { type: 'CASH_TRANSFER', from: '基本户', to: '现金', amount: '3000.00', fee: '5.00', note: '提现备用金' } as const;

/** Plans one month of demo books. */
export class DemoMonth {
  readonly #tools: DemoMonthTools;
  readonly #documents: PlannedDocument[] = [];
  #count = 0;

  constructor(tools: DemoMonthTools) {
    this.#tools = tools;
  }

  /** Returns its documents by day. */
  documents(): readonly PlannedDocument[] {
    const last = Number(lastDayOf(this.#tools.month).slice(8));
    for (let day = 1; day <= last; day += 1) this.#planDay(day, last);
    return this.#documents;
  }

  #planDay(day: number, last: number): void {
    if (day === 3 || day === 12 || day === 21) this.#buy(day);
    if (day === 8 || day === 22) this.#collect(day);
    if (day === 10 || day === 26) this.#payBills(day);
    if (day === 17) this.#carry(day);
    if (day === last) this.#endMonth(day);
    else this.#runOffice(day);
    const { data, month, random } = this.#tools;
    const busy = (salesAMonth / last) * (data.season[Number(month.slice(5)) - 1] ?? 1);
    if (random() < busy) this.#sell(day);
    this.#sellAtCounter(day);
  }

  /** On most days; the shop sells less to one who walks in than to who is known. */
  #sellAtCounter(day: number): void {
    const { walkIn, random } = this.#tools;
    if (walkIn === undefined || random() < 0.35) return;
    const lines = this.#lines(0.15);
    if (lines.length === 0) return;
    const money = { party: walkIn, account: '现金' };
    this.#documents.push({ ...money, key: this.#key('counter'), type: 'SALE', date: this.#on(day), warehouse: 'W1', lines });
  }

  #buy(day: number): void {
    const { data, stock, random, unpaid } = this.#tools;
    const turn = [3, 12, 21].indexOf(day);
    const supplier = data.suppliers[turn % data.suppliers.length]?.name ?? '';
    const lines = stock.wanted(turn, 3, random);
    if (lines.length === 0) return;
    const key = this.#key('buy');
    this.#documents.push({ key, type: 'PURCHASE', date: this.#on(day), party: supplier, warehouse: 'W1', lines });
    for (const { sku, quantity } of lines) stock.put(sku, Number(quantity));
    unpaid.purchases.push({ key, party: supplier, date: this.#on(day) });
  }

  #sell(day: number): void {
    const { data, random, unpaid } = this.#tools;
    // One customer is out of use.
    const buyers = data.customers.filter((_, index) => index !== data.customers.length - 4);
    const party = buyers[Math.floor(random() ** 1.3 * buyers.length)]?.[0] ?? '';
    const lines = this.#lines();
    if (lines.length === 0) return;
    const key = this.#key('sell');
    const date = this.#on(day);
    this.#documents.push({ key, type: 'SALE', date, party, warehouse: 'W1', lines });
    unpaid.sales.push({ key, party, date });
    const [first] = lines;
    if (first === undefined || random() > 0.08 || Number(first.quantity) < 4) return;
    const back = this.#key('back');
    this.#documents.push({ key: back, type: 'RETURN', of: key, date, lines: [{ originalLine: 1, quantity: '1' }], note: '包装破损' });
    unpaid.sales.push({ key: back, party, date });
  }

  /** `share` is of what is usual. */
  #lines(share = 1): readonly PlannedLine[] {
    const { data, random, stock } = this.#tools;
    const chosen = new Set<number>();
    const wanted = 1 + Math.floor(random() * 4);
    while (chosen.size < wanted) chosen.add(Math.floor(random() ** 1.4 * data.products.length));
    return [...chosen].flatMap((index) => {
      const [sku = '', , , unit, price = '0', , usual = 1] = data.products[index] ?? [];
      const asked = Math.max(1, Math.round(usual * share * (0.5 + random())));
      const quantity = unit === '次' ? 1 : stock.take(sku, wholeBoxes(data, { sku, asked }));
      const line = { sku, quantity: String(quantity), price };
      return quantity === 0 ? [] : [{ ...inBoxes(data, line), ...(random() < 0.2 && { discount: '5' }) }];
    });
  }

  /** Whoever bought a month ago pays now, all at once; every sixth is late. */
  #collect(day: number): void {
    const { unpaid, random } = this.#tools;
    const due = this.#due(unpaid.sales, day);
    for (const [party, documents] of byParty(due)) {
      if (random() < 1 / 6) continue;
      this.#settle('RECEIPT', party, { day, documents });
      unpaid.sales = unpaid.sales.filter((item) => !documents.includes(item));
    }
  }

  #payBills(day: number): void {
    const { unpaid } = this.#tools;
    for (const [party, documents] of byParty(this.#due(unpaid.purchases, day))) {
      this.#settle('PAYMENT', party, { day, documents });
      unpaid.purchases = unpaid.purchases.filter((item) => !documents.includes(item));
    }
  }

  #due(items: readonly Unpaid[], day: number): readonly Unpaid[] {
    return items.filter(({ date }) => date <= addDays(this.#on(day), -daysToPay));
  }

  #settle(
    type: 'RECEIPT' | 'PAYMENT',
    party: string,
    { day, documents }: { readonly day: number; readonly documents: readonly Unpaid[] },
  ): void {
    const settles = documents.map(({ key }) => key);
    this.#documents.push({ key: this.#key('pay'), type, date: this.#on(day), party, account: '基本户', settles });
  }

  #carry(day: number): void {
    const { stock, walkIn } = this.#tools;
    // A small shop has one warehouse.
    if (walkIn !== undefined) return;
    const goods = stock.plenty(2).map((sku) => ({ sku, quantity: String(stock.take(sku, 2)) }));
    if (goods.length > 0)
      this.#documents.push({ key: this.#key('carry'), type: 'TRANSFER', date: this.#on(day), from: 'W1', to: 'W2', lines: goods });
  }

  #runOffice(day: number): void {
    const date = this.#on(day);
    const { isFirst } = this.#tools;
    // Thrice a year, so that there are some of each and the books are written soon.
    if (Number(this.#tools.month.slice(5)) % 4 === 3) this.#runHouse(day, date);
    if (day === 5) this.#documents.push({ ...bank('5602', '6000.00', 6), key: this.#key('rent'), date, note: '支付办公房租' });
    if (day === 10 && !isFirst) this.#documents.push({ ...bank('2211', wages, 4), key: this.#key('wages'), date, note: '发放上月工资' });
    if (day === 14 && !isFirst) this.#documents.push({ type: 'TAXES', key: this.#key('taxes'), date, note: '缴纳上月税费' });
  }

  /** Money and goods that have to do with nobody else: the till, small things, what is used up, given, and costs more than was thought. */
  #runHouse(day: number, date: string): void {
    if (day === 6) this.#documents.push({ ...petty, key: this.#key('petty'), date });
    if (day === 18) this.#useUp(date);
    if (day === 20) this.#spend(date);
  }

  #spend(date: string): void {
    const { data, unpaid } = this.#tools;
    const party = data.suppliers.at(-1)?.name ?? '';
    const small = [
      { accountCode: '5602', amount: '236.50', summary: '办公用品' },
      { accountCode: '5602', amount: '318.00', taxRate: '6', summary: '快递费' },
    ];
    const freight = [{ accountCode: '5601', amount: '1308.00', taxRate: '9', summary: '送货运费' }];
    const key = this.#key('freight');
    this.#documents.push(
      { type: 'EXPENSE', key: this.#key('small'), date, account: '现金', lines: small, note: '门店日常费用' },
      { type: 'EXPENSE', key, date, party, lines: freight, note: '本月运费，月结' },
    );
    unpaid.purchases.push({ key, party, date });
  }

  #useUp(date: string): void {
    const { stock } = this.#tools;
    const [used, given] = stock.plenty(2);
    if (used === undefined || given === undefined) return;
    stock.take(used, 1);
    stock.put(given, 1);
    const there = { date, warehouse: 'W1' } as const;
    this.#documents.push(
      {
        ...there,
        type: 'OTHER_OUT',
        key: this.#key('used'),
        reason: 'OWN_USE',
        lines: [{ sku: used, quantity: '1' }],
        note: '门店招待领用',
      },
      { ...there, type: 'OTHER_IN', key: this.#key('given'), reason: 'GIFT', lines: [{ sku: given, quantity: '1' }], note: '供应商赠品' },
      { type: 'COST_ADJUSTMENT', key: this.#key('revalued'), date, lines: [{ sku: given, amount: '36.80' }], note: '补记到货运杂费' },
    );
  }

  #endMonth(day: number): void {
    const date = this.#on(day);
    const journal = { type: 'JOURNAL', date } as const;
    this.#documents.push(
      { ...journal, key: this.#key('owed'), debit: '5602', credit: '2211', amount: wages, note: '计提本月工资' },
      { ...journal, key: this.#key('worn'), debit: '5602', credit: '1602', amount: '1000.00', note: '计提本月折旧' },
    );
  }

  #on(day: number): string {
    return addDays(firstDayOf(this.#tools.month), day - 1);
  }

  #key(kind: string): string {
    this.#count += 1;
    return `${this.#tools.month} ${kind} ${this.#count}`;
  }
}

function bank(debit: string, amount: string, cashFlow: number) {
  return { type: 'JOURNAL', debit, credit: '1002', amount, cashFlow } as const;
}

function byParty(items: readonly Unpaid[]): ReadonlyMap<string, readonly Unpaid[]> {
  const groups = new Map<string, Unpaid[]>();
  for (const item of items) groups.set(item.party, [...(groups.get(item.party) ?? []), item]);
  return groups;
}
