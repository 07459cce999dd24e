// @vitest-environment happy-dom
import type { AppProps } from '@suanpan/protocol/lifecycle';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { expect, it, vi } from 'vitest';
import { defineApp } from './define-app.tsx';

const storeOf = <Value,>(value: Value) => ({ get: () => value, subscribe: () => () => undefined });

function propsOf() {
  const fatal = vi.fn();
  const location = storeOf({ path: '/a', search: '', hash: '' });
  const host = {
    graphql: { query: vi.fn() },
    session: storeOf({ locale: 'en-US' }),
    navigation: { location, pages: storeOf([{ id: 'page', isCurrent: true }]), at: () => ({ location }) },
    telemetry: { fatal, error: vi.fn() },
  };
  return { props: { host, container: document.createElement('div') } as unknown as AppProps, fatal };
}

it('an app whose first page throws is not mounted: its host gets the reason, and may take another release', async () => {
  const { props, fatal } = propsOf();
  const app = defineApp({
    pages: async () => ({
      Pages() {
        throw new Error('no first page');
      },
    }),
  });
  await app.bootstrap(props);
  await expect(app.mount(props)).rejects.toThrow('no first page');
  expect(fatal).not.toHaveBeenCalled();
  expect(props.container.innerHTML).toBe('');
});

it('an app that throws later tells its host that it cannot go on', async () => {
  const { props, fatal } = propsOf();
  let breakIt = (): void => undefined;
  function Pages() {
    const [isBroken, setBroken] = useState(false);
    breakIt = () => setBroken(true);
    if (isBroken) throw new Error('broken later');
    return <p>There</p>;
  }
  const app = defineApp({ pages: async () => ({ Pages }) });
  await app.bootstrap(props);
  await app.mount(props);
  expect(props.container.textContent).toBe('There');
  flushSync(() => breakIt());
  expect(fatal).toHaveBeenCalledWith(expect.objectContaining({ message: 'broken later' }));
  await app.unmount(props);
});
