// @vitest-environment happy-dom
import { act, type ReactNode, useEffect, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import type { Host } from '@suanpan/protocol/host';
import { HostProvider } from './host-context.tsx';
import { usePageTitle } from './use-page-title.ts';
import { useShortcut } from './use-shortcut.ts';
import { useUnsaved } from './use-unsaved.ts';

const told: string[] = [];
const host = {
  navigation: { title: () => void told.push('title'), dirty: () => void told.push('dirty') },
  ui: { shortcut: () => told.push('shortcut') && (() => undefined) },
} as unknown as Host;

/** Its effects run after those of what it holds. */
function Marks({ children }: { children: ReactNode }) {
  useLayoutEffect(() => void told.push('drawn'), []);
  useEffect(() => void told.push('behind it'), []);
  return children;
}

function Page() {
  usePageTitle('Orders');
  useUnsaved(true);
  useShortcut({ keys: 'n', label: 'New', run: () => undefined });
  return <p>Orders</p>;
}

it('what the host draws anew at once is told with the page, not behind it', () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const root = createRoot(document.createElement('div'));
  act(() =>
    root.render(
      <HostProvider value={host}>
        <Marks>
          <Page />
        </Marks>
      </HostProvider>,
    ),
  );
  expect(told).toEqual(['title', 'dirty', 'shortcut', 'drawn', 'behind it']);
  act(() => root.unmount());
});
