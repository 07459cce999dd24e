import { type ComponentType, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { startHostPage } from '../host-page.ts';

const pages: Readonly<Record<string, () => Promise<{ Page: ComponentType }>>> = {
  orders: () => import('../../apps/orders/src/Page.tsx'),
  stock: () => import('../../apps/stock/src/Page.tsx'),
};

let shown: readonly { readonly name: string; readonly Page: ComponentType }[] = [];
let redraw = (): void => undefined;
let isRendered = false;

/** One application: a route's module is loaded first, then the route is shown; a page that is left is unmounted. */
startHostPage({
  async open(name) {
    const page = await pages[name]?.();
    if (!page) throw new Error(`There is no page "${name}"`);
    show([...shown.filter((one) => one.name !== name), { name, Page: page.Page }]);
  },
  async close(name) {
    show(shown.filter((one) => one.name !== name));
  },
});

function show(next: typeof shown): void {
  shown = next;
  redraw();
  if (isRendered) return;
  isRendered = true;
  const host = document.createElement('main');
  (document.getElementById('host') ?? document.body).append(host);
  createRoot(host).render(<Pages />);
}

function Pages() {
  const present = useSyncExternalStore(
    (changed) => {
      redraw = changed;
      return () => undefined;
    },
    () => shown,
  );
  return present.map(({ name, Page }) => (
    <div key={name} data-page={name}>
      <Page />
    </div>
  ));
}
