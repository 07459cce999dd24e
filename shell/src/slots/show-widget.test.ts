// @vitest-environment happy-dom
import { composedSales } from '@suanpan/protocol/composition-examples';
import type { Host } from '@suanpan/protocol/host';
import type { WidgetLifecycles, WidgetProps } from '@suanpan/protocol/lifecycle';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportedRelease } from '../loading/import-release.ts';
import type { ChosenWidget } from './choose-widgets.ts';
import type { WidgetMounting } from './mount-widget.ts';
import { showWidget } from './show-widget.ts';
import type { WidgetFailure } from './widget-failure.ts';
import type { WidgetRecord } from './widget-record.ts';

const title = { 'zh-CN': '应收', 'en-US': 'Receivables' };
const chosen: ChosenWidget = {
  app: composedSales,
  release: composedSales,
  widget: { slot: 'workbench.card', name: 'receivables', title, size: { rows: 4 } },
};

/** A slot with one widget of sales in it, whose lifecycles a test gives. */
function show(lifecycles: Partial<WidgetLifecycles> | undefined) {
  const place = document.body.appendChild(document.createElement('div'));
  const record: WidgetRecord = {
    id: 1,
    slot: 'workbench.card',
    owner: 'workbench',
    app: 'sales',
    release: 's',
    widget: 'r',
    state: 'loading',
  };
  const ending = new AbortController();
  const seen = {
    failures: [] as WidgetFailure[],
    reports: [] as unknown[],
    hosts: [] as { signal: AbortSignal; fail: (e: unknown) => void }[],
    open: 0,
  };
  const widget = { mount: async () => undefined, unmount: async () => undefined, ...lifecycles };
  const realm = {
    open(inner: HTMLElement) {
      const html = document.createElement('section');
      inner.replaceChildren(html);
      seen.open += 1;
      const close = (): void => {
        seen.open -= 1;
        html.remove();
      };
      return { elements: { html, body: html, page: html }, ready: Promise.resolve(), close };
    },
  };
  const imported = { lifecycles: { widgets: lifecycles ? { receivables: widget } : {} }, realm };
  const mounting: WidgetMounting = {
    importRelease: async () => imported as unknown as ImportedRelease,
    createHost(_, { signal, fail }) {
      seen.hosts.push({ signal, fail });
      return { signal } as Host;
    },
    patienceOf: () => 1,
    integrityOf: () => undefined,
    report: (error) => void seen.reports.push(error),
    async drawFailure(_, failure) {
      seen.failures.push(failure);
      return () => undefined;
    },
  };
  showWidget({
    chosen,
    slot: 'workbench.card',
    context: { customer: '42' },
    place,
    signal: ending.signal,
    mounting,
    record,
  });
  return { ...seen, seen, place, record, leave: () => ending.abort() };
}

describe('showWidget()', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const settle = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

  it('mounts a widget with its context, and takes all of it off when it is to leave', async () => {
    const calls: string[] = [];
    const note =
      (step: string) =>
      async ({ context, host }: WidgetProps) =>
        void calls.push(`${step} ${context['customer']} ${host.signal.aborted ? 'ended' : 'alive'}`);
    const { seen, place, record, leave } = show({ mount: note('mount'), unmount: note('unmount') });
    await settle();
    expect(record.state).toBe('mounted');
    expect(seen.open).toBe(1);
    leave();
    await settle();
    expect(calls).toEqual(['mount 42 alive', 'unmount 42 ended']);
    expect(seen.open).toBe(0);
    expect(place.isConnected).toBe(false);
  });

  it('draws a card for one that throws, and mounts it anew at a retry', async () => {
    let attempts = 0;
    const { failures, record, seen } = show({
      async mount() {
        attempts += 1;
        if (attempts === 1) throw new Error('not yet');
      },
    });
    await settle();
    expect(failures.map(({ error }) => error.message.split('\n')[0])).toEqual([
      'SP-LOAD-005  Cannot mount the widget "sales/receivables": its code threw',
    ]);
    expect(record).toMatchObject({ state: 'failed', fault: 'SP-LOAD-005' });
    expect(seen.open).toBe(0);
    failures[0]?.retry();
    await settle();
    expect(record).toMatchObject({ state: 'mounted', fault: undefined });
    expect(seen.hosts.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  });

  it('draws a card for one that never mounts, when its time is over', async () => {
    const { failures, seen } = show({ mount: () => new Promise(() => undefined) });
    await settle(5_999);
    expect(failures).toEqual([]);
    await settle(1);
    expect(failures.map(({ error }) => error.code)).toEqual(['SP-LOAD-002']);
    expect(seen.open).toBe(0);
  });

  it('draws a card for one that its entry does not export', async () => {
    const { failures } = show(undefined);
    await settle();
    expect(failures.map(({ error }) => error.code)).toEqual(['SP-SLOT-002']);
  });

  it('draws a card for one that says later that it cannot go on', async () => {
    const { failures, hosts, seen } = show({});
    await settle();
    hosts[0]?.fail(new Error('lost'));
    await settle();
    expect(failures.map(({ error }) => error.code)).toEqual(['SP-LOAD-005']);
    expect(seen.open).toBe(0);
  });

  it('leaves nothing of one that leaves while it mounts, nor of one whose end throws or never comes', async () => {
    const hanging = { mount: () => new Promise<void>(() => undefined) };
    const throwing = { unmount: () => Promise.reject(new Error('no')) };
    const endless = { unmount: () => new Promise<void>(() => undefined) };
    for (const lifecycles of [hanging, throwing, endless]) {
      const { seen, place, leave } = show(lifecycles);
      await settle();
      leave();
      await settle(3_000);
      expect(seen.open).toBe(0);
      expect(seen.failures).toEqual([]);
      expect(place.isConnected).toBe(false);
    }
  });
});
