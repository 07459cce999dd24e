import type { DocumentView } from '../documents/document-view.ts';
import { plainDecimal, priceText } from '../lines/decimal-text.ts';
import { unitOf } from '../lines/line-unit.ts';
import { shownLine } from '../lines/shown-line.ts';
import { type LineProduct, type ProductLine, blankLine, enteredLines } from '../lines/product-line.ts';

/** What is bought or sold on one form: a purchase with its invoice, goods that came before it, or a sale. */
export type TradeKind = 'PURCHASE' | 'PROVISIONAL' | 'SALE';

/** The money that a sale takes as it is posted. */
export interface TradeCash {
  /** Where it comes to. */
  readonly accountId: string;
  /** A decimal; empty for all of the sale. */
  readonly amount: string;
}

/** A purchase or sale as it is being typed. */
export interface TradeDraft {
  readonly party: { readonly id: string; readonly label: string } | null;
  /** yyyy-mm-dd */
  readonly date: string;
  /** Null for the usual one. */
  readonly warehouseId: string | null;
  readonly taxIncluded: boolean;
  readonly note: string;
  /** What a sale takes at once; absent where it stays open. */
  readonly cash?: TradeCash | null | undefined;
  readonly lines: readonly ProductLine[];
}

/** What the backend takes. */
export interface TradeInput {
  readonly type: TradeKind;
  readonly partyId: string;
  readonly warehouseId: string;
  readonly date: string;
  readonly taxIncluded: boolean;
  readonly note: string;
  readonly cashAccountId?: string;
  readonly cashAmount?: string;
  readonly lines: readonly {
    readonly productId: string;
    readonly unitId?: string;
    readonly quantity: string;
    readonly price: string;
    readonly discount?: string;
    readonly taxRate?: string;
    readonly orderLineId?: string;
  }[];
}

/** A document whose lines' products are known well enough to type on. */
export type TradeSource = Pick<
  DocumentView,
  'customer' | 'supplier' | 'date' | 'warehouse' | 'taxIncluded' | 'note' | 'cashAccount' | 'cashAmount'
> & {
  readonly lines: readonly (Pick<
    DocumentView['lines'][number],
    'quantity' | 'price' | 'entered' | 'discount' | 'taxRate' | 'orderLineId'
  > & {
    readonly product: LineProduct | null;
  })[];
};

/** Returns a draft with nothing in it. */
export function newTradeDraft(today: string): TradeDraft {
  return { party: null, date: today, warehouseId: null, taxIncluded: true, note: '', lines: [] };
}

/** Returns a document of the backend as a draft. */
export function tradeToDraft(source: TradeSource): TradeDraft {
  const { customer, supplier, date, warehouse, taxIncluded, note, lines, cashAccount, cashAmount } = source;
  const party = customer ?? supplier;
  return {
    party: party && { id: party.id, label: party.name },
    date,
    warehouseId: warehouse?.id ?? null,
    taxIncluded,
    note,
    ...(cashAccount && { cash: { accountId: cashAccount.id, amount: cashAmount ?? '' } }),
    lines: lines.map(sourceToLine),
  };
}

/** Returns a line of the backend as one that is typed on; an estimate has no tax rate, and 0 stands for it. */
export function sourceToLine({ discount, taxRate, orderLineId, ...line }: TradeSource['lines'][number]): ProductLine {
  const { product, entered } = line;
  const { quantity, price } = shownLine(line);
  return {
    ...blankLine(),
    ...(orderLineId != null && { orderLineId }),
    product,
    ...(entered && { unit: unitOf(entered) }),
    quantity: plainDecimal(quantity ?? ''),
    price: priceText(price ?? '0'),
    discount: discount === null || !/[1-9]/.test(discount) ? '' : plainDecimal(discount),
    taxRate: plainDecimal(taxRate ?? '0'),
  };
}

/** Returns what is sent to the backend; it finds everything that is missing or wrong, so nothing is judged here. */
export function toTradeInput(draft: TradeDraft, { type, warehouseId }: Pick<TradeInput, 'type' | 'warehouseId'>): TradeInput {
  const isEstimate = type === 'PROVISIONAL';
  return {
    type,
    partyId: draft.party?.id ?? '',
    warehouseId: draft.warehouseId ?? warehouseId,
    date: draft.date,
    taxIncluded: !isEstimate && draft.taxIncluded,
    note: draft.note.trim(),
    ...(type === 'SALE' &&
      draft.cash && { cashAccountId: draft.cash.accountId, ...(draft.cash.amount !== '' && { cashAmount: draft.cash.amount }) }),
    lines: enteredLines(draft.lines).map(({ product, unit, quantity, price, discount, taxRate, orderLineId }) => ({
      productId: product?.id ?? '',
      ...(unit && { unitId: unit.id }),
      quantity,
      price,
      ...(!isEstimate && orderLineId != null && { orderLineId }),
      ...(!isEstimate && { discount: discount === '' ? '0' : discount, ...(taxRate !== '' && { taxRate }) }),
    })),
  };
}
