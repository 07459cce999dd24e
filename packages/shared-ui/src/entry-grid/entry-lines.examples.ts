import type { EntryColumn } from './entry-column.ts';
import type { LookupItem } from '../lookup/lookup-item.ts';

/** A line of the sample grid. */
export interface SampleLine {
  readonly key: string;
  readonly thing: LookupItem | null;
  readonly quantity: string;
  readonly note: string;
}

/** What can be looked up in the sample grid. */
export const sampleThings: readonly LookupItem[] = [
  { id: '1', label: 'Longjing', description: '6901' },
  { id: '2', label: 'Anji white', description: '6902' },
];

let count = 0;

/** Returns a new empty line. */
export function newSampleLine(): SampleLine {
  count += 1;
  return { key: `line-${String(count)}`, thing: null, quantity: '', note: '' };
}

/** Tells whether nothing is in a line. */
export function isBlankSampleLine(line: SampleLine): boolean {
  return line.thing === null && line.quantity === '' && line.note === '';
}

/** The columns of the sample grid: a lookup that brings a default quantity, a number, a note, and what follows. */
export const sampleColumns: readonly EntryColumn<SampleLine>[] = [
  {
    id: 'thing',
    header: 'Thing',
    kind: 'lookup',
    get: (line) => line.thing,
    set: (line, thing) => ({ ...line, thing, quantity: thing && line.quantity === '' ? '1' : line.quantity }),
    search: (text) =>
      Promise.resolve(
        sampleThings.filter((thing) => `${thing.label} ${thing.description ?? ''}`.toLowerCase().includes(text.toLowerCase())),
      ),
  },
  {
    id: 'quantity',
    header: 'Quantity',
    kind: 'decimal',
    phone: 'stepper',
    maxPlaces: 4,
    keys: { '=': ({ row, index }) => (index === 9 ? null : { row: { ...row, quantity: '7' }, focus: { columnId: 'note' } }) },
    get: (line) => line.quantity,
    set: (line, quantity) => ({ ...line, quantity }),
  },
  { id: 'note', header: 'Note', kind: 'text', get: (line) => line.note, set: (line, note) => ({ ...line, note }) },
  { id: 'state', header: 'State', kind: 'computed', get: (line) => (line.thing ? 'chosen' : 'open') },
];
