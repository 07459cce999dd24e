/** What random sequences do to orders; numbers are whole pieces at 10.00, `of` and `at` are taken modulo what there is. */
export type OrderStep =
  | { readonly do: 'order'; readonly X: number; readonly Y: number }
  | { readonly do: 'deliver'; readonly of: number; readonly line: number; readonly quantity: number }
  | { readonly do: 'sell'; readonly product: Goods; readonly quantity: number }
  | { readonly do: 'return'; readonly of: number; readonly quantity: number }
  | { readonly do: 'void'; readonly of: number }
  | { readonly do: 'close' | 'cancel'; readonly of: number };

type Goods = 'X' | 'Y';

interface ModelLine {
  readonly product: Goods;
  readonly quantity: number;
  delivered: number;
  reserved: number;
}

interface ModelOrder {
  readonly lines: readonly ModelLine[];
  status: 'APPROVED' | 'CLOSED' | 'VOID';
  isCompleted: boolean;
}

interface ModelSale {
  readonly product: Goods;
  readonly quantity: number;
  readonly order: ModelOrder | null;
  readonly line: ModelLine | null;
  returned: number;
  isVoid: boolean;
}

/** The codes of what is refused. */
const codes = {
  negative: 'SP-API-478',
  reserved: 'SP-API-541',
  notOpen: 'SP-API-543',
  tooMuch: 'SP-API-544',
  delivered: 'SP-API-545',
  state: 'SP-API-403',
  voided: 'SP-API-487',
  downstream: 'SP-API-488',
  exceeds: 'SP-API-489',
  unknown: 'SP-API-300',
} as const;

/** Orders, sales and what they hold, in memory: written from the rules in decision 69, without a look at how the program does it. */
export class OrderModel {
  readonly orders: ModelOrder[] = [];
  readonly sales: ModelSale[] = [];
  readonly there: Record<Goods, number> = { X: 100, Y: 50 };

  reserved(product: Goods): number {
    return sum(this.orders.flatMap(({ lines }) => lines.filter((line) => line.product === product).map((line) => line.reserved)));
  }

  /** Yuan that are owed, and what is still to be delivered of approved orders. */
  credit(): number {
    const owed = sum(this.sales.map((sale) => (sale.isVoid ? 0 : sale.quantity - sale.returned)));
    const open = this.orders.filter(({ status }) => status === 'APPROVED').flatMap(({ lines }) => lines);
    return 10 * (owed + sum(open.map(({ quantity, delivered }) => quantity - delivered)));
  }

  order(quantities: Readonly<Record<Goods, number>>): void {
    const lines = (['X', 'Y'] as const).map((product) => {
      const quantity = quantities[product];
      return { product, quantity, delivered: 0, reserved: Math.min(quantity, this.#free(product)) };
    });
    this.orders.push({ lines, status: 'APPROVED', isCompleted: false });
  }

  /** Returns the code of the refusal, or null when goods went out. */
  sell(product: Goods, quantity: number, from: From | null): string | null {
    const closed = from && refusedBy(from, quantity);
    if (closed !== null) return closed;
    const own = from === null ? 0 : Math.min(from.line.reserved, quantity);
    const left = this.there[product] - quantity;
    if (left < 0) return codes.negative;
    if (left < this.reserved(product) - own) return codes.reserved;
    this.there[product] = left;
    this.sales.push({ product, quantity, order: from?.order ?? null, line: from?.line ?? null, returned: 0, isVoid: false });
    if (from !== null) deliver(from, quantity);
    return null;
  }

  giveBack(sale: ModelSale, quantity: number): string | null {
    if (sale.isVoid) return codes.unknown;
    if (quantity > sale.quantity - sale.returned) return codes.exceeds;
    sale.returned += quantity;
    this.#comesBack(sale, quantity);
    return null;
  }

  voidSale(sale: ModelSale): string | null {
    if (sale.isVoid) return codes.voided;
    if (sale.returned > 0) return codes.downstream;
    sale.isVoid = true;
    if (sale.order?.isCompleted === true) Object.assign(sale.order, { status: 'APPROVED', isCompleted: false });
    this.#comesBack(sale, sale.quantity);
    return null;
  }

  end(order: ModelOrder, how: 'close' | 'cancel'): string | null {
    if (order.status !== 'APPROVED') return codes.state;
    if (how === 'cancel' && order.lines.some(({ delivered }) => delivered > 0)) return codes.delivered;
    end(order, how === 'close' ? 'CLOSED' : 'VOID', false);
    return null;
  }

  #comesBack({ product, order, line }: ModelSale, quantity: number): void {
    this.there[product] += quantity;
    if (order === null || line === null) return;
    line.delivered -= quantity;
    if (order.status === 'APPROVED') line.reserved += Math.min(quantity, this.#free(product));
  }

  #free(product: Goods): number {
    return Math.max(this.there[product] - this.reserved(product), 0);
  }
}

interface From {
  readonly order: ModelOrder;
  readonly line: ModelLine;
}

function refusedBy({ order, line }: From, quantity: number): string | null {
  if (order.status !== 'APPROVED') return codes.notOpen;
  return quantity > line.quantity - line.delivered ? codes.tooMuch : null;
}

function deliver({ order, line }: From, quantity: number): void {
  line.reserved -= Math.min(line.reserved, quantity);
  line.delivered += quantity;
  if (order.lines.every((own) => own.delivered === own.quantity)) end(order, 'CLOSED', true);
}

function end(order: ModelOrder, status: ModelOrder['status'], isCompleted: boolean): void {
  Object.assign(order, { status, isCompleted });
  for (const line of order.lines) line.reserved = 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}
