// @vitest-environment happy-dom
import type { Composition } from '@suanpan/protocol/composition';
import { afterEach, expect, it, vi } from 'vitest';
import { createStore } from '../stores/create-store.ts';
import { keepOnDevice } from './keep-on-device.ts';

const composition = { host: { release: 'shell@1' }, apps: [{ name: 'sales', release: 'sales@1' }] } as unknown as Composition;

afterEach(() => vi.useRealTimers());

it('hands over what came with the page once the page has settled, and leaves out an answer of which only a part came', async () => {
  vi.useFakeTimers();
  const announced = ['a', 'b'].map((id) => ({ id, release: 'sales@1', operation: id, hash: id, variables: {} }));
  // As a page looks whose second answer is still on its way.
  document.body.innerHTML = `<script type="application/json" id="suanpan-answers">${JSON.stringify(announced)}</script>
<script type="application/json" data-suanpan-answer="a">{"data":{"a":1}}</script>
<script type="application/json" data-suanpan-answer="b">{"data":{"b":"tw</script>`;
  const postMessage = vi.fn<(message: unknown) => void>();
  const serviceWorker = { ready: Promise.resolve({ active: { postMessage } }), register: async () => undefined };
  const visible = createStore<{ readonly visible: string | null }>({ visible: 'sales' });
  const stop = keepOnDevice({
    document,
    navigator: { serviceWorker } as unknown as Navigator,
    composition,
    asker: 'company/person',
    visible,
  });
  await vi.runAllTimersAsync();
  stop();
  expect(postMessage.mock.calls.map(([message]) => message)).toEqual([
    {
      kind: 'keep',
      releases: ['shell@1', 'sales@1'],
      apps: ['sales'],
      answers: [{ asker: 'company/person', hash: 'a', variables: {}, answer: { data: { a: 1 } } }],
    },
  ]);
});
