import { badgesOf } from '@suanpan/protocol/badges';
import { composedSales, composedWorkbench } from '@suanpan/protocol/composition-examples';
import { sideOf } from '@suanpan/protocol/declared-messages';
import type { HostMessages } from '@suanpan/protocol/host-messages';
import { expect, it, vi } from 'vitest';
import { createStore } from '../stores/create-store.ts';
import { followBadges } from './follow-badges.ts';

it('the counts of all apps are one value; an app speaks for its own entries, and nothing is shown where nothing waits', () => {
  const contract = badgesOf('sales');
  const sales = {
    ...composedSales,
    messages: { publishes: { [contract.name]: sideOf(contract) }, subscribes: {}, asks: {}, answers: {} },
  };
  const state = createStore<Readonly<Record<string, number>> | undefined>(undefined);
  const badges = followBadges([composedWorkbench, sales], { state: () => state } as unknown as HostMessages);
  const listener = vi.fn();
  const stop = badges.subscribe(listener);
  expect(badges.get()).toEqual({});
  state.set({ '/sales/orders': 3, '/sales/customers': 0, '/workbench': 9 });
  expect(badges.get()).toEqual({ '/sales/orders': 3 });
  expect(badges.get()).toBe(badges.get());
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  state.set({});
  expect([badges.get(), listener.mock.calls.length]).toEqual([{}, 1]);
});
