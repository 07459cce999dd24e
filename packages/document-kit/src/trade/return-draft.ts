import { addFen, decimalToFen, fenToDecimal } from '@suanpan/money/fen';
import { proportionOf } from '@suanpan/money/proportion';
import { baseQuantity } from '@suanpan/money/unit-conversion';
import type { EnteredUnit } from '../lines/shown-line.ts';
import { partInUnit } from '../lines/line-part.ts';
import type { DraftForm } from '../drafts/stored-draft.ts';

/** A line of the document that goods come back from, with what is left of it. */
export interface ReturnableLine {
  readonly position: number;
  readonly quantity: string | null;
  /** How much can still go back; null where nothing can. */
  readonly returnable: string | null;
  readonly net: string;
  readonly tax: string;
  /** How the line was entered where that was in a further unit. */
  readonly entered?: EnteredUnit | null;
}

/** A return as it is being typed. */
export interface ReturnDraft {
  /** yyyy-mm-dd */
  readonly date: string;
  readonly note: string;
  /** How much of each line goes back, in the unit that is shown of it, by its position; nothing of those that are not named. */
  readonly quantities: Readonly<Record<string, string>>;
}

/** What the backend takes. */
export interface ReturnInput {
  readonly originalId: string;
  readonly date: string;
  readonly note: string;
  readonly lines: readonly { readonly originalLine: number; readonly quantity: string }[];
}

/** What is known of returns that were kept on the device. */
export const keptReturn: DraftForm<ReturnDraft> = {
  isDraft: (value): value is ReturnDraft =>
    typeof value === 'object' && value !== null && 'date' in value && 'quantities' in value && typeof value.quantities === 'object',
  revive: (draft) => draft,
};

/** Returns a return in which nothing is chosen yet. */
export function newReturnDraft(today: string): ReturnDraft {
  return { date: today, note: '', quantities: {} };
}

/** Returns a return with all that is left of the lines. */
export function withEverything(draft: ReturnDraft, lines: readonly ReturnableLine[]): ReturnDraft {
  return {
    ...draft,
    quantities: Object.fromEntries(lines.filter(hasLeft).map((line) => [line.position, leftOf(line).quantity])),
  };
}

/** Returns whether something of a line can still go back. */
export function hasLeft({ returnable }: Pick<ReturnableLine, 'returnable'>): boolean {
  return returnable !== null && /[1-9]/.test(returnable);
}

/** Returns what is left of a line and in which unit its return is entered: the line's own where all that is left is exact in it, else the product's. */
export function leftOf({ entered, returnable }: Pick<ReturnableLine, 'entered' | 'returnable'>): {
  readonly quantity: string;
  readonly unit: EnteredUnit | null;
} {
  const unit = returnable === null ? null : partInUnit(entered, returnable);
  return { quantity: unit?.quantity ?? returnable ?? '', unit };
}

function inOwnUnit(line: ReturnableLine, quantity: string): string {
  const { unit } = leftOf(line);
  // What is no number yet goes as it is: the backend says so at its line.
  return unit === null || !/^\d+(\.\d+)?$/.test(quantity) ? quantity : baseQuantity(quantity, unit.factor);
}

/** Returns what is sent to the backend: the lines of which something goes back, in their order. */
export function toReturnInput(
  { date, note, quantities }: ReturnDraft,
  original: { readonly id: string; readonly lines: readonly ReturnableLine[] },
): ReturnInput {
  return {
    originalId: original.id,
    date,
    note: note.trim(),
    lines: original.lines.flatMap((line) => {
      const quantity = quantities[line.position] ?? '';
      return quantity === '' ? [] : [{ originalLine: line.position, quantity: inOwnUnit(line, quantity) }];
    }),
  };
}

/** Returns what a return comes to: its share of each line, rounded as the backend does (R4, R5). Half-typed quantities count as nothing. */
export function returnTotals({ quantities }: ReturnDraft, lines: readonly ReturnableLine[]) {
  let totals = { net: 0, tax: 0 };
  for (const line of lines) {
    const quantity = quantities[line.position] ?? '';
    if (!/^\d+(\.\d+)?$/.test(quantity) || line.quantity === null) continue;
    const part = (sum: string): number => proportionOf(decimalToFen(sum), inOwnUnit(line, quantity), line.quantity ?? '1');
    totals = { net: addFen(totals.net, part(line.net)), tax: addFen(totals.tax, part(line.tax)) };
  }
  const { net, tax } = totals;
  return { net: fenToDecimal(net), tax: fenToDecimal(tax), gross: fenToDecimal(addFen(net, tax)) };
}
