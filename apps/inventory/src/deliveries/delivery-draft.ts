import type { DraftForm } from '@suanpan/document-kit/stored-draft';
import { addDecimals } from '@suanpan/money/proportion';
import type { DeliveryOrderFragment } from '../data/delivery-order.fragment.generated.ts';

/** A line of an order that goods are handed over of. */
export type DeliveryLine = DeliveryOrderFragment['lines'][number];

/** An order whose goods are to go or come. */
export type DeliveryOrder = Pick<DeliveryOrderFragment, 'id' | 'version'> & {
  readonly warehouse: { readonly id: string } | null;
  readonly lines: readonly DeliveryLine[];
};

/** What is handed over of an order, while it is typed. */
export interface DeliveryDraft {
  /** yyyy-mm-dd */
  readonly date: string;
  /** Where goods go from, of an order that does not say; else empty. */
  readonly warehouseId: string;
  readonly note: string;
  /** How much of each line, in its unit, by its id; empty for nothing. */
  readonly quantities: Readonly<Record<string, string>>;
}

/** What is known of drafts that were kept on the device. */
export const keptDelivery: DraftForm<DeliveryDraft> = {
  isDraft: (value): value is DeliveryDraft =>
    typeof value === 'object' && value !== null && 'date' in value && 'quantities' in value && typeof value.quantities === 'object',
  revive: (draft) => draft,
};

/** Returns a draft of everything that is open. */
export function newDelivery({ lines }: Pick<DeliveryOrder, 'lines'>, today: string): DeliveryDraft {
  return { date: today, warehouseId: '', note: '', quantities: everythingOf(lines) };
}

/** Returns all that is open of the lines, by their ids. */
export function everythingOf(lines: readonly DeliveryLine[]): DeliveryDraft['quantities'] {
  return Object.fromEntries(lines.filter(isOpen).map((line) => [line.id, line.open]));
}

/** Returns whether something of a line is still open. */
export function isOpen({ open }: Pick<DeliveryLine, 'open'>): boolean {
  return /[1-9]/.test(open);
}

/** A draft with so much more of a line. */
export interface Scanned {
  readonly draft: DeliveryDraft;
  readonly name: string;
  readonly quantity: string;
}

/** Counts what was scanned in its line, or returns null where no open line has it; while all that is open stands there as it came, counting begins with nothing. */
export function scanDelivery(draft: DeliveryDraft, lines: readonly DeliveryLine[], code: string): Scanned | null {
  const read = code.trim().toLowerCase();
  for (const { id, scans, goods } of lines.filter(isOpen)) {
    const scan = scans.find((one) => one.code.toLowerCase() === read);
    if (scan === undefined) continue;
    const counted = isUntouched(draft, lines) ? {} : draft.quantities;
    const before = counted[id] ?? '';
    const quantity = addDecimals(/^\d+(\.\d+)?$/.test(before) ? before : '0', scan.quantity);
    return { draft: { ...draft, quantities: { ...counted, [id]: quantity } }, name: goods.name, quantity };
  }
  return null;
}

function isUntouched({ quantities }: DeliveryDraft, lines: readonly DeliveryLine[]): boolean {
  const everything = everythingOf(lines);
  return lines.every(({ id }) => (quantities[id] ?? '') === (everything[id] ?? ''));
}

/** Returns the lines of which something is handed over, in their order. */
export function handedLines({ quantities }: DeliveryDraft, lines: readonly DeliveryLine[]): readonly DeliveryLine[] {
  return lines.filter(({ id }) => (quantities[id] ?? '') !== '');
}

/** Returns what the backend takes; it finds what is missing or wrong. */
export function deliveryInput(draft: DeliveryDraft, { id, version, lines }: DeliveryOrder) {
  return {
    orderId: id,
    version,
    date: draft.date,
    note: draft.note.trim(),
    lines: handedLines(draft, lines).map(({ id: orderLineId, inOrderedUnit }) => ({
      orderLineId,
      quantity: draft.quantities[orderLineId] ?? '',
      inOrderedUnit,
    })),
  };
}
