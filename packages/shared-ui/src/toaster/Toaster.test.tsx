import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Toaster } from './Toaster.tsx';
import { createToastQueue } from './toast-queue.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function show() {
  const queue = createToastQueue();
  render(<Toaster queue={queue} timeout={1000} />);
  return queue;
}

it('a toast leaves by itself, but a danger stays', () => {
  const queue = show();
  act(() => {
    queue.add({ text: 'Saved' });
    queue.add({ text: 'Refused', tone: 'danger' });
  });
  act(() => void vi.advanceTimersByTime(1001));
  expect(screen.queryByText('Saved')).toBeNull();
  expect(screen.getByText('Refused')).toBeDefined();
});

it('a toast waits while the pointer rests on it', () => {
  const queue = show();
  act(() => void queue.add({ text: 'Saved' }));
  fireEvent.pointerEnter(screen.getByRole('region'));
  act(() => void vi.advanceTimersByTime(5000));
  expect(screen.getByText('Saved')).toBeDefined();
  fireEvent.pointerLeave(screen.getByRole('region'));
  act(() => void vi.advanceTimersByTime(1001));
  expect(screen.queryByText('Saved')).toBeNull();
});

it('a toast takes the place of an earlier one about the same', () => {
  const queue = show();
  act(() => {
    queue.add({ text: 'Begun', about: 'export' });
    queue.add({ text: 'Saved' });
    queue.add({ text: 'Done', about: 'export' });
    queue.add({ text: 'Saved again' });
  });
  expect(queue.list().map(({ text }) => text)).toEqual(['Saved', 'Done', 'Saved again']);
});

it('the action runs once and closes its toast', () => {
  const queue = show();
  const undo = vi.fn();
  act(() => void queue.add({ text: 'Removed', action: { label: 'Undo', onPress: undo } }));
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText('Removed')).toBeNull();
});
