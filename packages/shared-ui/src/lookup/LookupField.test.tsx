import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { LookupField } from './LookupField.tsx';
import type { LookupItem, LookupSearch } from './lookup-item.ts';

const teas: readonly LookupItem[] = [
  { id: '1', label: 'Longjing' },
  { id: '2', label: 'Anji white' },
  { id: '3', label: 'Osmanthus oolong' },
];

const findTeas: LookupSearch<LookupItem> = (text) =>
  Promise.resolve(teas.filter((tea) => tea.label.toLowerCase().includes(text.toLowerCase())));

function show(search = findTeas) {
  const change = vi.fn();
  function Holder() {
    const [value, setValue] = useState<LookupItem | null>(null);
    const onChange = (next: LookupItem | null) => {
      setValue(next);
      change(next);
    };
    return <LookupField label="Tea" value={value} onChange={onChange} search={search} />;
  }
  render(<Holder />);
  return { change, input: screen.getByRole<HTMLInputElement>('combobox', { name: 'Tea' }) };
}

it('a reader finds and picks with the keyboard', async () => {
  const { change, input } = show();
  await userEvent.type(input, 'o');
  await vi.waitFor(() =>
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Longjing', 'Osmanthus oolong']),
  );
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(change).toHaveBeenLastCalledWith(teas[2]);
  expect(input.value).toBe('Osmanthus oolong');
});

it('Enter before the answer, as a scanner sends it, picks the first item once it is there', async () => {
  const asked: string[] = [];
  let answer: ((items: readonly LookupItem[]) => void) | undefined;
  const { change, input } = show((text) => {
    asked.push(text);
    return new Promise((resolve) => void (answer = resolve));
  });
  await userEvent.type(input, 'anji{Enter}');
  // A scanner's Enter ends what is typed, so nothing waits for quiet.
  expect(asked.at(-1)).toBe('anji');
  expect(change).not.toHaveBeenCalled();
  answer?.(teas.slice(1, 2));
  await vi.waitFor(() => expect(change).toHaveBeenCalledExactlyOnceWith(teas[1]));
});

it('the Enter that ends a composition picks nothing', async () => {
  const { change, input } = show();
  await userEvent.type(input, 'long');
  await screen.findByRole('option', { name: 'Longjing' });
  fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
  expect(change).not.toHaveBeenCalled();
});

it('Escape puts the old label back', async () => {
  const { input } = show();
  await userEvent.type(input, 'long');
  await userEvent.keyboard('{Escape}');
  expect(input.value).toBe('');
  expect(input.getAttribute('aria-expanded')).toBe('false');
});

it('a failed search says so and can be tried again', async () => {
  let isDown = true;
  const { input } = show((text, signal) => (isDown ? Promise.reject(new Error('down')) : findTeas(text, signal)));
  await userEvent.type(input, 'long');
  const retry = await screen.findByRole('button', { name: 'Try again' });
  isDown = false;
  await userEvent.click(retry);
  await screen.findByRole('option', { name: 'Longjing' });
});

it('an overtaken search is aborted', async () => {
  const signals: AbortSignal[] = [];
  const { input } = show((_, signal) => {
    signals.push(signal);
    return new Promise(() => undefined);
  });
  await userEvent.click(input);
  await vi.waitFor(() => expect(signals).toHaveLength(1));
  await userEvent.type(input, 'a');
  await vi.waitFor(() => expect(signals).toHaveLength(2));
  expect(signals.map((signal) => signal.aborted)).toEqual([true, false]);
});

it('a search that takes its time says so after a moment, and one that does not draws no list for it', async () => {
  const { input } = show(() => new Promise(() => undefined));
  await userEvent.type(input, 'a');
  expect(screen.queryByRole('listbox')).toBeNull();
  await screen.findByRole('listbox');
  expect(screen.getByRole('status').textContent).toBe('Loading');
});
