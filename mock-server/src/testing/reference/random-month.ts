/* oxlint-disable max-lines, max-lines-per-function -- the second calculation is read from top to bottom, beside the rules */
import type { GoldenDocument, GoldenLine, GoldenMonth } from '../../golden/golden-month.ts';
import { seededRandom, type Random } from '#kernel/random/seeded-random.ts';
import { quantityText, scaled, unscaled } from './exact.ts';
import { ReferenceBooks } from './reference-books.ts';

const skus = ['A', 'B', 'C'] as const;
const warehouses = ['W1', 'W2'] as const;
const rates = ['13', '9', '6', '3', '0'] as const;

/** Makes what is random of a month, with the books that know what there is. */
interface Dice {
  readonly books: ReferenceBooks;
  readonly random: Random;
}

/** When a random month is, and for whom. */
export interface RandomMonthTerms {
  readonly period?: '2026-05' | '2026-06' | '2026-12';
  readonly taxpayer?: 'general' | 'small-scale';
}

/** Returns a month of so many random documents that are all in order, the same for a seed. */
export function randomMonth(
  seed: number,
  length: number,
  { period = '2026-05', taxpayer = 'general' }: RandomMonthTerms = {},
): Omit<GoldenMonth, 'expected'> {
  const random = seededRandom(seed);
  const frame = ofTaxpayer(taxpayer, inMonth(period, frameOf(seed, random)), random);
  const books = new ReferenceBooks(frame);
  const documents: GoldenDocument[] = [];
  for (let tries = 0; documents.length < length && tries < length * 20; tries += 1) {
    const make = pick(makers, random);
    const content = make({ books, random });
    if (content === null) continue;
    const document = {
      no: `D-${documents.length + 1}`,
      date: `${period}-${String(1 + Math.floor(random() * (period === '2026-06' ? 30 : 31))).padStart(2, '0')}`,
      ...content,
    };
    books.post(document);
    documents.push(document);
  }
  return { ...frame, documents };
}

type Content = Omit<GoldenDocument, 'no' | 'date'>;
type Maker = (dice: Dice) => Content | null;

const makers: readonly Maker[] = [
  purchase,
  purchase,
  sale,
  sale,
  sale,
  saleReturn,
  purchaseReturn,
  receipt,
  receipt,
  payment,
  applyAdvance,
  cashTransfer,
  expense,
  receivable,
  payable,
  transfer,
  count,
  otherIn,
  otherOut,
  costAdjustment,
  provisional,
  journal,
];

function frameOf(seed: number, random: Random): Omit<GoldenMonth, 'expected'> {
  const stock = skus.map((sku, index) => ({
    sku,
    warehouse: pick(warehouses, random),
    qty: String(50 + index * 30),
    amount: `${500 + Math.floor(random() * 90_000)}.${10 + index}`,
  }));
  const stocked = stock.reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0);
  return {
    id: `random-${seed}`,
    title: `random month of seed ${seed}`,
    settings: {
      period: '2026-05',
      periodStart: '2026-05-01',
      periodEnd: '2026-05-31',
      urbanRate: pick(['7', '5', '1'], random),
      surtaxFactor: pick(['1', '0.5'], random),
      incomeTaxRate: pick(['5', '25'], random),
      inputCarryForward: pick(['0', '321.09'], random),
    },
    accounts: [],
    products: {
      A: { name: '甲', unit: '个', units: { 打: '12', 半打: '6' } },
      B: { name: '乙', unit: '箱', units: { 托: '2.5' } },
      C: { name: '丙', unit: '米' },
      V: { name: '安装', unit: '次', service: true },
    },
    parties: { K1: '客户一', K2: '客户二', G1: '供应商一', G2: '供应商二' },
    opening: {
      balances: [
        { code: '1002', debit: '100000.00' },
        { code: '1122', debit: '700.00' },
        { code: '1405', debit: unscaled(BigInt(stocked), 2) },
        { code: '220201', credit: '300.00' },
        { code: '3001', credit: unscaled(BigInt(stocked + 10_040_000), 2) },
      ],
      stock,
      receivables: [{ party: 'K1', docNo: 'OLD-1', date: '2026-02-11', dueDate: '2026-03-13', amount: '700.00' }],
      payables: [{ party: 'G1', docNo: 'OLD-2', date: '2026-04-20', dueDate: '2026-05-20', amount: '300.00' }],
      ytd: { '5001': '9000.00', '5401': '5000.00', '5801': '100.00' },
    },
    documents: [],
  };
}

/** The same in December: the months before it have earned or lost something, which the end of the year carries. */
function inMonth(period: string, frame: Omit<GoldenMonth, 'expected'>): Omit<GoldenMonth, 'expected'> {
  if (period === '2026-06')
    return { ...frame, settings: { ...frame.settings, period, periodStart: '2026-06-01', periodEnd: '2026-06-30' } };
  if (period !== '2026-12') return frame;
  const settings = { ...frame.settings, period, periodStart: `${period}-01`, periodEnd: `${period}-31`, endsYear: true };
  const lost = [
    { code: '3103', debit: '60000.00' },
    { code: '3104', credit: '60000.00' },
  ];
  const earned = [
    { code: '3103', credit: '3900.00' },
    { code: '3104', debit: '3900.00' },
  ];
  const isLoss = frame.settings.incomeTaxRate === '25';
  return { ...frame, settings, opening: { ...frame.opening, balances: [...frame.opening.balances, ...(isLoss ? lost : earned)] } };
}

/** A small-scale taxpayer files by month or by quarter, and is now and then above what is exempt. */
function ofTaxpayer(
  taxpayer: RandomMonthTerms['taxpayer'],
  frame: Omit<GoldenMonth, 'expected'>,
  random: Random,
): Omit<GoldenMonth, 'expected'> {
  if (taxpayer !== 'small-scale') return frame;
  const vatFiling = pick(['month', 'quarter'] as const, random);
  const vatExemptSales = pick(['100000000', '0.01'], random);
  return { ...frame, settings: { ...frame.settings, taxpayer, vatFiling, vatExemptSales, levyRate: pick(['1', '3'], random) } };
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from');
  return item;
}

/** A decimal up to a number, of so many places, more than nothing. */
function decimal(max: number, places: number, random: Random): string {
  return unscaled(BigInt(1 + Math.floor(random() * max * 10 ** places)), places);
}

function priced(line: { readonly sku: string; readonly qty: string }, random: Random, chosen: readonly string[] = rates): GoldenLine {
  return {
    ...inUnit(line, random),
    price: decimal(60, pick([2, 4, 6], random), random),
    rate: pick(chosen, random),
    ...(random() < 0.3 ? { discountPct: decimal(20, 2, random) } : {}),
  };
}

/** A line is entered in a further unit now and then, where its quantity comes out in that. */
function inUnit(line: { readonly sku: string; readonly qty: string }, random: Random): GoldenLine {
  const [unit, factor] = pick(unitsOf[line.sku] ?? [['', 1n]], random);
  const qty = scaled(line.qty, 4) * 10_000n;
  return unit === '' || qty % factor !== 0n ? line : { ...line, unit, qty: quantityText(qty / factor) };
}

/** The units that lines are entered in, with their factors; an empty name is the product's own. */
const unitsOf: Readonly<Record<string, readonly (readonly [string, bigint])[]>> = {
  A: [
    ['', 10_000n],
    ['打', 120_000n],
    ['半打', 60_000n],
  ],
  B: [
    ['', 10_000n],
    ['托', 25_000n],
  ],
};

function purchase({ random }: Dice): Content {
  const lines = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    priced({ sku: pick([...skus, ...skus, 'V'], random), qty: decimal(80, pick([0, 0, 2, 4], random), random) }, random),
  );
  return { type: 'purchase', party: pick(['G1', 'G2'], random), warehouse: pick(warehouses, random), taxIncluded: random() < 0.5, lines };
}

function sale({ books, random }: Dice): Content | null {
  const warehouse = pick(warehouses, random);
  const lines: GoldenLine[] = [];
  const sold = books.isSmallScale ? levies(books) : rates;
  for (const sku of skus) {
    const held = books.quantityAt(sku, warehouse);
    if (held <= 0n || random() < 0.4) continue;
    // Now and then all that there is, so that nothing of its cost is left.
    const part = random() < 0.15 ? held : (held * BigInt(1 + Math.floor(random() * 60))) / 100n;
    if (part > 0n) lines.push(priced({ sku, qty: quantityText(part) }, random, sold));
  }
  if (random() < 0.2) lines.push(priced({ sku: 'V', qty: '1' }, random, sold));
  return lines.length === 0 ? null : { type: 'sale', party: pick(['K1', 'K2'], random), warehouse, taxIncluded: random() < 0.5, lines };
}

/** What a small-scale taxpayer sells at. */
function levies({ month }: ReferenceBooks): readonly string[] {
  return [...new Set([month.settings.levyRate ?? '1', '3', '0'])];
}

function goodsBack({ books, random }: Dice, type: 'sale' | 'purchase') {
  const documents = [...books.lines].filter(([, { document }]) => document.type === type);
  if (documents.length === 0) return null;
  const [original, { document, lines }] = pick(documents, random);
  const origLine = Math.floor(random() * lines.length);
  const line = lines[origLine];
  const left = (line?.qty ?? 0n) - (books.returned.get(`${original} ${origLine}`) ?? 0n);
  if (line === undefined || left <= 0n) return null;
  const qty = random() < 0.3 ? left : (left * BigInt(1 + Math.floor(random() * 99))) / 100n;
  return qty === 0n ? null : { original, document, line, qty, origLine };
}

function saleReturn(dice: Dice): Content | null {
  const back = goodsBack(dice, 'sale');
  if (back === null) return null;
  const { original, document, qty, origLine } = back;
  return { type: 'sale_return', party: document.party ?? '', original, lines: [{ origLine, qty: quantityText(qty) }] };
}

function purchaseReturn(dice: Dice): Content | null {
  const back = goodsBack(dice, 'purchase');
  if (back === null) return null;
  const { original, document, line, qty, origLine } = back;
  const stock = dice.books.stockOf(line.sku);
  const rest = { qty: stock.qty - qty, amount: stock.amount - (dice.books.costOf(line) * qty) / line.qty - 1n };
  const isSound =
    dice.books.isService(line.sku) ||
    (dice.books.quantityAt(line.sku, document.warehouse ?? '') >= qty && rest.qty > 0n && rest.amount > 0n);
  return isSound ? { type: 'purchase_return', party: document.party ?? '', original, lines: [{ origLine, qty: quantityText(qty) }] } : null;
}

function settled({ books, random }: Dice, kind: 'receivables' | 'payables', party: string) {
  const open = books[kind].filter((item) => item.party === party && item.open > 0n);
  return open.slice(0, 2).map((item) => ({ docNo: item.docNo, open: random() < 0.5 ? item.open : 1n + (item.open * 2n) / 3n }));
}

function money(dice: Dice, type: 'receipt' | 'payment', party: string): Content | null {
  const { random } = dice;
  const settles = settled(dice, type === 'receipt' ? 'receivables' : 'payables', party);
  const total = settles.reduce((sum, { open }) => sum + open, 0n);
  if (total < 1000n) return null;
  const discount = random() < 0.3 ? 123n : 0n;
  const extra = random() < 0.3 ? 4567n : 0n;
  return {
    type,
    party,
    account: pick(['1002', '1002', '1001'], random),
    amount: unscaled(total - discount + extra, 2),
    ...(discount === 0n ? {} : { discount: unscaled(discount, 2) }),
    settles: settles.map(({ docNo, open }) => ({ docNo, amount: unscaled(open, 2) })),
  };
}

function receipt(dice: Dice): Content | null {
  return money(dice, 'receipt', pick(['K1', 'K2'], dice.random));
}

function payment(dice: Dice): Content | null {
  return money(dice, 'payment', pick(['G1', 'G2'], dice.random));
}

function applyAdvance(dice: Dice): Content | null {
  const advance = dice.books.advances.find(({ open }) => open > 0n);
  if (advance === undefined) return null;
  const ofCustomer = advance.party.startsWith('K');
  const [first] = settled(dice, ofCustomer ? 'receivables' : 'payables', advance.party);
  if (first === undefined) return null;
  const amount = unscaled(first.open < advance.open ? first.open : advance.open, 2);
  const name = ofCustomer ? { receipt: advance.docNo } : { payment: advance.docNo };
  return { type: 'apply_advance', party: advance.party, ...name, settles: [{ docNo: first.docNo, amount }] };
}

function cashTransfer({ random }: Dice): Content {
  const [account, toAccount] = pick([['1001', '1002'] as const, ['1002', '1001'] as const], random);
  const amount = decimal(900, 2, random);
  return { type: 'cash_transfer', account, toAccount, amount, ...(random() < 0.5 ? { fee: decimal(20, 2, random) } : {}) };
}

function expense({ random }: Dice): Content {
  const lines = Array.from({ length: 1 + Math.floor(random() * 2) }, () => ({
    code: pick(['5601', '5602', '5603'], random),
    amount: decimal(700, 2, random),
    ...(random() < 0.6 ? { rate: pick(rates, random) } : {}),
  }));
  const payer = random() < 0.5 ? { account: pick(['1001', '1002'], random) } : { party: pick(['G1', 'G2'], random) };
  return { type: 'expense', taxIncluded: random() < 0.7, ...payer, lines };
}

function receivable({ books, random }: Dice): Content {
  const sold = books.isSmallScale ? levies(books) : rates;
  const lines = Array.from({ length: 1 + Math.floor(random() * 2) }, () => ({
    amount: decimal(900, 2, random),
    ...pick(
      [
        { code: '5051', rate: pick(sold, random) },
        { code: '5001', rate: pick(sold, random) },
        { code: '5301' },
        { code: '5602' },
        { code: '2241' },
      ],
      random,
    ),
  }));
  return { type: 'receivable', party: pick(['K1', 'K2'], random), taxIncluded: random() < 0.5, ...dueLater(random), lines };
}

function payable({ random }: Dice): Content {
  const codes = ['5601', '5602', '5711', '2241', '1801'];
  const lines = Array.from({ length: 1 + Math.floor(random() * 2) }, () => ({
    code: pick(codes, random),
    amount: decimal(600, 2, random),
  }));
  return { type: 'payable', party: pick(['G1', 'G2'], random), ...dueLater(random), lines };
}

/** Some say when they are due: after the end of every month there is. */
function dueLater(random: Random): Pick<Content, 'dueDate'> {
  return random() < 0.5 ? { dueDate: pick(['2027-01-10', '2027-02-28'], random) } : {};
}

function transfer({ books, random }: Dice): Content | null {
  const [from, to] = random() < 0.5 ? warehouses : ([warehouses[1], warehouses[0]] as const);
  const sku = pick(skus, random);
  const qty = books.quantityAt(sku, from) / 2n;
  return qty <= 0n ? null : { type: 'transfer', from, to, lines: [{ sku, qty: quantityText(qty) }] };
}

function count({ books, random }: Dice): Content | null {
  const [warehouse, sku] = [pick(warehouses, random), pick(skus, random)];
  if (books.stockOf(sku).qty <= 0n || books.stockOf(sku).amount <= 0n) return null;
  const held = books.quantityAt(sku, warehouse);
  const counted = random() < 0.6 ? (held * BigInt(Math.floor(random() * 100))) / 100n : held + BigInt(1 + Math.floor(random() * 30_000));
  return {
    type: 'count',
    warehouse,
    lines: [{ sku, counted: quantityText(counted), rate: pick(rates, random), abnormal: random() < 0.5 }],
  };
}

function otherIn({ books, random }: Dice): Content | null {
  const sku = pick(skus, random);
  const isPriced = random() < 0.6;
  if (!isPriced && (books.stockOf(sku).qty <= 0n || books.stockOf(sku).amount <= 0n)) return null;
  const line = { sku, qty: decimal(30, 2, random), ...(isPriced ? { price: decimal(40, 4, random) } : {}) };
  const reason = pick(['GIFT', 'ASSEMBLY', 'OPENING', 'OTHER'], random);
  return { type: 'other_in', reason, warehouse: pick(warehouses, random), lines: [line] };
}

function otherOut({ books, random }: Dice): Content | null {
  const [warehouse, sku] = [pick(warehouses, random), pick(skus, random)];
  const held = books.quantityAt(sku, warehouse);
  const qty = random() < 0.1 ? held : (held * BigInt(1 + Math.floor(random() * 30))) / 100n;
  const reason = pick(['GIFT', 'OWN_USE', 'SCRAP', 'ASSEMBLY', 'OTHER'], random);
  return qty <= 0n ? null : { type: 'other_out', reason, warehouse, lines: [{ sku, qty: quantityText(qty) }] };
}

function costAdjustment({ books, random }: Dice): Content | null {
  const sku = pick(skus, random);
  const { qty, amount } = books.stockOf(sku);
  const part = (amount * BigInt(Math.floor(random() * 40) - 20)) / 100n;
  return qty <= 0n || part === 0n ? null : { type: 'cost_adjustment', lines: [{ sku, amount: unscaled(part, 2) }] };
}

function provisional({ random }: Dice): Content {
  const lines = [{ ...inUnit({ sku: pick(skus, random), qty: decimal(20, 2, random) }, random), price: decimal(30, 4, random) }];
  return { type: 'provisional', party: pick(['G1', 'G2'], random), warehouse: pick(warehouses, random), lines };
}

function journal({ random }: Dice): Content {
  const amount = decimal(400, 2, random);
  const entries: readonly Content[] = [
    {
      type: 'journal',
      word: '付',
      summary: '房租',
      lines: [
        { code: '5602', debit: amount },
        { code: '1002', credit: amount },
      ],
      cashFlow: { 6: amount },
    },
    {
      type: 'journal',
      word: '收',
      summary: '利息',
      lines: [
        { code: '1002', debit: amount },
        { code: '5603', debit: `-${amount}` },
      ],
      cashFlow: { 2: amount },
    },
    {
      type: 'journal',
      word: '转',
      summary: '工资',
      lines: [
        { code: '5601', debit: amount },
        { code: '2211', credit: amount },
      ],
    },
    {
      type: 'journal',
      word: '收',
      summary: '其他收入',
      lines: [
        { code: '1001', debit: amount },
        { code: '5051', credit: amount },
      ],
      cashFlow: { 2: amount },
    },
    {
      type: 'journal',
      word: '记',
      summary: '借款',
      lines: [
        { code: '1002', debit: amount },
        { code: '2001', credit: amount },
      ],
      cashFlow: { 14: amount },
    },
  ];
  return pick(entries, random);
}
