// @vitest-environment happy-dom
import type { ComposedApp } from '@suanpan/protocol/composition';
import { composedSales, composedWorkbench } from '@suanpan/protocol/composition-examples';
import type { Session } from '@suanpan/protocol/session';
import { describe, expect, it } from 'vitest';
import type { WidgetToShow } from './show-widget.ts';
import { createSlots } from './slots.ts';

const title = { 'zh-CN': '应收', 'en-US': 'Receivables' };
const sales: ComposedApp = {
  ...composedSales,
  widgets: [{ slot: 'workbench.card', name: 'receivables', title, size: { rows: 4 } }],
};
const session = { permissions: [], locale: 'zh-CN' } as unknown as Session;

function pageSlots() {
  const shown: Omit<WidgetToShow, 'mounting'>[] = [];
  const slots = createSlots({
    apps: [composedWorkbench, sales],
    releaseOf: (app) => app,
    session: { get: () => session, subscribe: () => () => undefined },
    report: () => undefined,
    loadStage: async () => (request) => void shown.push(request),
  });
  const mount = new AbortController();
  return { slots, shown, mount, host: slots.of({ app: 'workbench', slots: ['workbench.card'] }, mount.signal) };
}

describe('fill()', () => {
  it('keeps the room of each widget at once, and shows it when its code is there', async () => {
    const { host, shown } = pageSlots();
    const element = document.createElement('div');
    host.fill(element, 'workbench.card', { context: { day: 'today' } });
    const place = element.querySelector<HTMLElement>('[data-widget="sales/receivables"]');
    expect(place?.style.getPropertyValue('--sp-widget-rows')).toBe('4');
    expect(place?.dataset['state']).toBe('loading');
    await Promise.resolve();
    expect(shown).toMatchObject([{ slot: 'workbench.card', context: { day: 'today' }, place }]);
  });

  it('ends what it shows when asked to, and when the mount of its owner ends', async () => {
    const { slots, host, shown, mount } = pageSlots();
    const end = host.fill(document.createElement('div'), 'workbench.card');
    host.fill(document.createElement('div'), 'workbench.card');
    await Promise.resolve();
    expect(slots.records()).toHaveLength(2);
    end();
    expect(shown.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    mount.abort();
    expect(shown.map(({ signal }) => signal.aborted)).toEqual([true, true]);
    expect(slots.records()).toEqual([]);
  });

  it('leaves nothing where the owner left before the code came', async () => {
    const { host, shown, mount } = pageSlots();
    const element = document.createElement('div');
    host.fill(element, 'workbench.card');
    mount.abort();
    await Promise.resolve();
    expect(element.children).toHaveLength(0);
    expect(shown).toEqual([]);
  });

  it('refuses a slot that the app does not declare', () => {
    const { host } = pageSlots();
    expect(() => host.fill(document.createElement('div'), 'sales.order.side')).toThrow('SP-SLOT-001');
  });

  it('shows no widget within itself', () => {
    const { host } = pageSlots();
    const element = document.createElement('div');
    host.fill(element, 'workbench.card');
    const inner = document.createElement('div');
    element.firstElementChild?.append(inner);
    host.fill(inner, 'workbench.card');
    expect(inner.children).toHaveLength(0);
  });
});

it('widgetsIn() tells what a slot has for the person, in the language of the page', () => {
  const { host } = pageSlots();
  expect(host.widgetsIn('workbench.card')).toEqual([{ app: 'sales', name: 'receivables', title: '应收', order: 100, size: { rows: 4 } }]);
  expect(host.widgetsIn('sales.order.side')).toEqual([]);
});
