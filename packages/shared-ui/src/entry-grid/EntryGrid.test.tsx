import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import type { EntryErrors, RemovedEntry } from './entry-column.ts';
import { EntryGrid } from './EntryGrid.tsx';
import { isBlankSampleLine, newSampleLine, sampleColumns, sampleThings } from './entry-lines.examples.ts';
import type { SampleLine } from './entry-lines.examples.ts';

function show(initial: readonly SampleLine[] = [], errors: EntryErrors = {}) {
  const seen: { rows: readonly SampleLine[]; removed: RemovedEntry<SampleLine>[]; unresolved: string[] } = {
    rows: initial,
    removed: [],
    unresolved: [],
  };
  function Holder() {
    const [rows, setRows] = useState(initial);
    seen.rows = rows;
    return (
      <EntryGrid
        label="Lines"
        columns={sampleColumns}
        rows={rows}
        rowKey={(row) => row.key}
        onRowsChange={setRows}
        newRow={newSampleLine}
        isBlank={isBlankSampleLine}
        errors={errors}
        onRemove={(removed) => seen.removed.push(removed)}
        onPaste={({ unresolved }) => seen.unresolved.push(...unresolved)}
      />
    );
  }
  render(<Holder />);
  return seen;
}

function line(quantity: string): SampleLine {
  return { ...newSampleLine(), thing: sampleThings[0] ?? null, quantity };
}

function cell(column: string, row: number) {
  return screen.getByLabelText<HTMLInputElement>(`${column} Line ${String(row)}`);
}

function paste(target: HTMLElement, text: string) {
  fireEvent.paste(target, { clipboardData: { getData: () => text } });
}

it('typing into the blank row makes it a line and puts a new blank row below', async () => {
  const seen = show();
  await userEvent.type(cell('Quantity', 1), '１２。５');
  expect(seen.rows.map((row) => row.quantity)).toEqual(['12.5']);
  expect(cell('Quantity', 2).value).toBe('');
});

it('a letter is painted before the sums are asked for, and whatever comes next finds it', async () => {
  const seen = show([line('1')]);
  const quantity = cell('Quantity', 1);
  // As an input method writes: without keys.
  fireEvent.change(quantity, { target: { value: '2' } });
  fireEvent.change(quantity, { target: { value: '25' } });
  expect(quantity.value).toBe('25');
  expect(seen.rows[0]?.quantity).toBe('1');
  fireEvent.keyDown(document.body, { key: 's', ctrlKey: true });
  expect(seen.rows[0]?.quantity).toBe('25');
  fireEvent.change(quantity, { target: { value: '3' } });
  fireEvent.blur(quantity);
  expect(seen.rows[0]?.quantity).toBe('3');
  fireEvent.change(quantity, { target: { value: '4' } });
  await expect.poll(() => seen.rows[0]?.quantity).toBe('4');
  expect(quantity.value).toBe('4');
});

it('a number that came otherwise takes the place of what was typed', async () => {
  const seen = show([line('1'), line('7')]);
  fireEvent.change(cell('Quantity', 1), { target: { value: '5' } });
  await expect.poll(() => seen.rows[0]?.quantity).toBe('5');
  paste(cell('Quantity', 1), '1\n7');
  await expect.poll(() => cell('Quantity', 1).value).toBe('1');
  expect(cell('Quantity', 2).value).toBe('7');
});

it('Enter walks to the next cell and from the last one to the next row', async () => {
  show([line('1')]);
  await userEvent.click(cell('Quantity', 1));
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(cell('Note', 1));
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(cell('Thing', 2));
});

it('Enter during a composition stays in the cell', async () => {
  show([line('1')]);
  await userEvent.click(cell('Note', 1));
  fireEvent.keyDown(cell('Note', 1), { key: 'Enter', isComposing: true });
  expect(document.activeElement).toBe(cell('Note', 1));
});

it('arrows move between the rows of a column', async () => {
  show([line('1'), line('2')]);
  await userEvent.click(cell('Quantity', 1));
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(cell('Quantity', 2));
  await userEvent.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(cell('Quantity', 1));
});

it('keys lead from line to line over the edge of a block and over what is wrong with a line', async () => {
  show(
    Array.from({ length: 12 }, () => line('1')),
    { '9.quantity': 'Too much' },
  );
  await userEvent.click(cell('Quantity', 10));
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(cell('Quantity', 11));
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(cell('Quantity', 9));
  await userEvent.click(cell('Note', 10));
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(cell('Thing', 11));
  cell('Thing', 11).select();
  await userEvent.keyboard('{ArrowLeft}');
  expect(document.activeElement).toBe(cell('Note', 10));
});

it('a key of the column changes the row over what was typed, and leads on', async () => {
  const seen = show([line('1')]);
  await userEvent.type(cell('Quantity', 1), '55=');
  expect(seen.rows[0]?.quantity).toBe('7');
  expect(cell('Quantity', 1).value).toBe('7');
  expect(document.activeElement).toBe(cell('Note', 1));
});

it('← and → leave a cell that is marked as a whole, or from the end of what is in it', async () => {
  show([line('12')]);
  await userEvent.click(cell('Quantity', 1));
  cell('Quantity', 1).select();
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(cell('Note', 1));
  await userEvent.keyboard('ab{ArrowLeft}');
  expect(document.activeElement).toBe(cell('Note', 1));
  await userEvent.keyboard('{Home}{ArrowLeft}');
  expect(document.activeElement).toBe(cell('Quantity', 1));
});

it('a code and Enter pick the thing, as a scanner types it, and go on to the next cell', async () => {
  const seen = show();
  await userEvent.type(cell('Thing', 1), '6902{Enter}');
  await vi.waitFor(() => expect(seen.rows[0]?.thing?.label).toBe('Anji white'));
  expect(seen.rows[0]?.quantity).toBe('1');
  await vi.waitFor(() => expect(document.activeElement).toBe(cell('Quantity', 1)));
});

it('Ctrl+Delete takes a line out and undo puts it back in its place', async () => {
  const seen = show([line('1'), line('2'), line('3')]);
  await userEvent.click(cell('Quantity', 2));
  await userEvent.keyboard('{Control>}{Delete}{/Control}');
  expect(seen.rows.map((row) => row.quantity)).toEqual(['1', '3']);
  act(() => seen.removed[0]?.undo());
  expect(seen.rows.map((row) => row.quantity)).toEqual(['1', '2', '3']);
});

it('rows pasted from a spreadsheet fill from the focused cell on, and what is unknown is told', async () => {
  const seen = show([line('9')]);
  paste(cell('Thing', 2), '6901\t３\tfirst\nNobody\t4\tsecond\n');
  await vi.waitFor(() => expect(seen.rows).toHaveLength(3));
  expect(seen.rows.map((row) => [row.thing?.label, row.quantity, row.note])).toEqual([
    ['Longjing', '9', ''],
    ['Longjing', '3', 'first'],
    [undefined, '4', 'second'],
  ]);
  expect(seen.unresolved).toEqual(['Nobody']);
});

it('a single pasted value stays text in its cell', () => {
  const seen = show([line('1')]);
  paste(cell('Note', 1), 'hello\n');
  expect(seen.rows).toHaveLength(1);
});

it('a wrong number keeps its text, is marked once it is left, and takes the place of the number before', async () => {
  const seen = show([line('1')]);
  await userEvent.clear(cell('Quantity', 1));
  await userEvent.type(cell('Quantity', 1), '1.2.3');
  await userEvent.tab();
  expect(cell('Quantity', 1).value).toBe('1.2.3');
  expect(cell('Quantity', 1).getAttribute('aria-invalid')).toBe('true');
  expect(seen.rows[0]?.quantity).toBe('1.2.3');
});

it('an error is shown below its row and described at its cell', () => {
  show([line('1'), line('2')], { '1.quantity': 'More than in stock' });
  const note = screen.getByText('Quantity: More than in stock');
  expect(cell('Quantity', 2).getAttribute('aria-describedby')).toBe(note.id);
  expect(cell('Quantity', 1).getAttribute('aria-invalid')).toBeNull();
});

it('the steppers count up and down', async () => {
  const seen = show([line('1.5')]);
  await userEvent.click(screen.getByLabelText('Increase Quantity Line 1'));
  expect(seen.rows[0]?.quantity).toBe('2.5');
});

it('a page of many lines goes on counting, and has its blank line at the end of all', () => {
  const page = {
    label: 'Lines',
    columns: sampleColumns,
    rowKey: (row: SampleLine) => row.key,
    onRowsChange: vi.fn(),
    newRow: newSampleLine,
    isBlank: isBlankSampleLine,
  };
  const lines = [line('1'), line('2')];
  const { rerender } = render(<EntryGrid {...page} rows={lines} before={200} goesOn />);
  expect([cell('Quantity', 201).value, cell('Quantity', 202).value]).toEqual(['1', '2']);
  expect(screen.queryByLabelText('Quantity Line 203')).toBeNull();
  rerender(<EntryGrid {...page} rows={lines} before={400} />);
  expect([cell('Quantity', 402).value, cell('Quantity', 403).value]).toEqual(['2', '']);
});
