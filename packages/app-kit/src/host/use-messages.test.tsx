// @vitest-environment happy-dom
import type { Host } from '@suanpan/protocol/host';
import type { HostMessages } from '@suanpan/protocol/host-messages';
import { event, request, state } from '@suanpan/protocol/message-contract';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import * as v from 'valibot';
import { beforeEach, expect, it, vi } from 'vitest';
import { HostProvider } from './host-context.tsx';
import { useAnswer, useAsk, useSharedState, useTopic } from './use-messages.ts';

const moved = event('stock.item.moved', { version: 1, payload: v.string() });
const pick = request('customers.pick', { version: 1, input: v.string(), output: v.string(), deadlineMs: 1000 });
const open = state('shell.open-documents', { version: 1, value: v.number() });

/** A host that keeps what was subscribed and answered, so that a test can tell and ask. */
function fakeHost() {
  const listeners = new Set<(payload: never) => void>();
  const answerers = new Set<(input: never) => unknown>();
  const readers = new Set<() => void>();
  let value: number | undefined;
  const messages = {
    subscribe(_topic, listener) {
      listeners.add(listener as never);
      return () => void listeners.delete(listener as never);
    },
    answer(_topic, answerer) {
      answerers.add(answerer as never);
      return () => void answerers.delete(answerer as never);
    },
    ask: async (_topic, input) => `asked ${String(input)}` as never,
    state: () => ({
      get: () => value as never,
      subscribe(listener) {
        readers.add(listener);
        return () => void readers.delete(listener);
      },
    }),
  } satisfies Partial<HostMessages>;
  return {
    host: { messages } as unknown as Host,
    listeners,
    answerers,
    set(next: number) {
      value = next;
      for (const reader of readers) reader();
    },
  };
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});

it('the hooks hear, answer, ask and read while their component is on the screen, always with its newest functions', async () => {
  const { host, listeners, answerers, set } = fakeHost();
  const heard: string[] = [];
  let ask: (input: string) => Promise<string> = async () => '';
  function Part({ name }: { readonly name: string }) {
    useTopic(moved, (payload) => void heard.push(`${name} ${payload}`));
    useAnswer(pick, (input) => `${name} ${input}`);
    ask = useAsk(pick);
    return <p>{useSharedState(open) ?? 'unknown'}</p>;
  }
  const place = document.createElement('div');
  const root = createRoot(place);
  const show = (name: string) =>
    act(() =>
      root.render(
        <HostProvider value={host}>
          <Part name={name} />
        </HostProvider>,
      ),
    );
  show('old');
  show('new');
  for (const listener of listeners) listener('item' as never);
  expect(heard).toEqual(['new item']);
  expect([...answerers].map((answer) => answer('question' as never))).toEqual(['new question']);
  await expect(ask('question')).resolves.toBe('asked question');
  expect(place.textContent).toBe('unknown');
  act(() => set(3));
  expect(place.textContent).toBe('3');

  act(() => root.unmount());
  expect([listeners.size, answerers.size]).toEqual([0, 0]);
});
