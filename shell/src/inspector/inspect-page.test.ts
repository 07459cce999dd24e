import type { Composition } from '@suanpan/protocol/composition';
import { composedSales, composedWorkbench } from '@suanpan/protocol/composition-examples';
import { ProtocolError } from '@suanpan/protocol/errors';
import { expect, it } from 'vitest';
import type { AppStatus } from '../loading/app-instance.ts';
import { inspectPage } from './inspect-page.ts';

const composition: Composition = {
  protocol: '1.0',
  id: 'c0ffee',
  host: {
    release: 'shell@1.0.0-00000000',
    base: '/releases/shell/',
    entry: '/releases/shell/main.js',
    styles: [],
    preload: [],
    first: [],
    texts: {},
  },
  apps: [composedSales, composedWorkbench],
  importMap: {
    imports: { react: '/releases/shell/react.js', '@suanpan/app-kit/use-host': '/releases/shell/app-kit.js' },
    scopes: { [composedSales.base]: { react: `${composedSales.base}react.js` } },
    integrity: {},
  },
};

it('inspectPage() tells where each app stands, what it cost, and whose copies it has', () => {
  const failed: AppStatus = { state: 'failed', error: new ProtocolError('SP-LOAD-002', 'Cannot mount') };
  const page = inspectPage({
    composition,
    statusOf: (app) => (app === 'sales' ? { state: 'mounted', release: composedSales.release } : failed),
    fetched: [
      { name: `https://suanpan.test${composedSales.base}main.js`, transferSize: 700, startTime: 10, responseEnd: 40 },
      { name: `https://suanpan.test${composedSales.base}main.css`, transferSize: 300, startTime: 12, responseEnd: 90 },
      { name: 'https://suanpan.test/graphql?ListOrders', transferSize: 50, startTime: 100, responseEnd: 130 },
      { name: 'https://suanpan.test/graphql?CountOrders', transferSize: 20, startTime: 105, responseEnd: 115 },
    ],
    widgets: [],
  });
  expect(page.apps).toEqual([
    {
      name: 'sales',
      release: composedSales.release,
      state: 'mounted',
      reason: 'stable',
      fault: undefined,
      files: 2,
      bytes: 1000,
      loaded: { from: 10, to: 90 },
    },
    {
      name: 'workbench',
      release: composedWorkbench.release,
      state: 'failed',
      reason: 'stable',
      fault: 'SP-LOAD-002',
      files: 0,
      bytes: 0,
      loaded: undefined,
    },
  ]);
  expect(page.operations).toEqual([
    { operation: 'CountOrders', at: 105, milliseconds: 10, bytes: 20 },
    { operation: 'ListOrders', at: 100, milliseconds: 30, bytes: 50 },
  ]);
  expect(page.copies).toEqual([
    { library: 'react', app: 'sales', from: 'own' },
    { library: 'react', app: 'workbench', from: 'host' },
  ]);
});

it('inspectPage() names the release that stands in for the one that did not come up', () => {
  const previous = 'sales@1.4.1-00000001';
  const { apps } = inspectPage({
    composition,
    statusOf: () => ({ state: 'mounted', release: previous }),
    fetched: [{ name: `https://suanpan.test/releases/${previous}/main.js`, transferSize: 5, startTime: 1, responseEnd: 2 }],
    widgets: [],
  });
  expect(apps[0]).toMatchObject({ release: previous, files: 1, bytes: 5 });
});
