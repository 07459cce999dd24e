import { expect, it } from 'vitest';
import { createDialogs } from './dialogs.ts';

it('confirm() asks one question at a time and gives each its own answer', async () => {
  const dialogs = createDialogs();
  const first = dialogs.confirm({ title: 'first', confirmLabel: 'ok' });
  const second = dialogs.confirm({ title: 'second', confirmLabel: 'ok' });
  await Promise.resolve();
  expect(dialogs.pending.get()?.title).toBe('first');
  dialogs.pending.get()?.answer(true);
  await expect(first).resolves.toBe(true);
  await Promise.resolve();
  expect(dialogs.pending.get()?.title).toBe('second');
  dialogs.pending.get()?.answer(false);
  await expect(second).resolves.toBe(false);
  expect(dialogs.pending.get()).toBeNull();
});
