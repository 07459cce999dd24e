import type { NamedThing } from '../documents/document-row.ts';
import { partInUnit } from '../lines/line-part.ts';
import { type TradeDraft, type TradeSource, newTradeDraft, sourceToLine } from './trade-draft.ts';

/** An order of which something may still be open. */
export interface OpenOrder extends Pick<TradeSource, 'taxIncluded' | 'warehouse'> {
  readonly lines: readonly (TradeSource['lines'][number] & { readonly id: string; readonly open: string })[];
}

interface TradeHead {
  readonly party: NamedThing;
  /** yyyy-mm-dd */
  readonly today: string;
  readonly note: string;
}

/** Returns the sale or purchase of everything that is still open of an order, as a draft; its lines carry out those of the order. */
export function orderToTrade(order: OpenOrder, { party, today, note }: TradeHead): TradeDraft {
  return {
    ...newTradeDraft(today),
    party: { id: party.id, label: party.name },
    taxIncluded: order.taxIncluded,
    note,
    warehouseId: order.warehouse?.id ?? null,
    lines: order.lines.flatMap((line) =>
      Number(line.open) > 0
        ? [sourceToLine({ ...line, quantity: line.open, entered: partInUnit(line.entered, line.open), orderLineId: line.id })]
        : [],
    ),
  };
}
