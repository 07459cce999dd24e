import { type MessageContract, event, request } from '@suanpan/protocol/message-contract';
import { parseAppConfig } from '@suanpan/protocol/parse-app-config';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { messageTable } from './message-table.ts';

const told = (
  version: number,
  converters: { readonly from?: Converters; readonly to?: Converters } = {},
  payload: v.GenericSchema = v.string(),
) => event('stock.item.moved', { version, payload, ...converters });
const asked = (version: number) => request('customers.pick', { version, input: v.null(), output: v.string(), deadlineMs: 1000 });

type Converters = Readonly<Record<number, (message: never) => unknown>>;

interface Sides {
  readonly publishes?: MessageContract[];
  readonly subscribes?: MessageContract[];
  readonly asks?: MessageContract[];
  readonly answers?: MessageContract[];
}

function release(app: string, messages: Sides) {
  const title = { 'zh-CN': app, 'en-US': app };
  const config = parseAppConfig({ name: app, title, routes: [{ path: `/${app}`, title }], messages }, 'a test');
  return { app, release: `${app}@1.0.0-00000000`, messages: config.messages };
}

const gapsOf = (...releases: ReturnType<typeof release>[]) =>
  messageTable(releases).flatMap(({ gaps }) => gaps.map(({ app, side }) => `${app} ${side}`));

describe('messageTable()', () => {
  it('lists who tells and who hears', () => {
    const [row] = messageTable([release('stock', { publishes: [told(1)] }), release('sales', { subscribes: [told(1)] })]);
    expect(row).toMatchObject({
      topic: 'stock.item.moved',
      kind: 'event',
      speakers: [{ app: 'stock' }],
      listeners: [{ app: 'sales' }],
      gaps: [],
    });
  });

  it.each([
    { why: 'the newer speaker writes the older version', speaker: told(2, { to: { 1: String } }), listener: told(1) },
    { why: 'the newer listener reads the older version', speaker: told(1), listener: told(2, { from: { 1: String } }) },
  ])('finds no gap where $why', ({ speaker, listener }) => {
    expect(gapsOf(release('stock', { publishes: [speaker] }), release('sales', { subscribes: [listener] }))).toEqual([]);
  });

  it.each([
    { why: 'versions that nothing joins', speaker: told(2), listener: told(1) },
    { why: 'a converter on the wrong side', speaker: told(1), listener: told(2, { to: { 1: String } }) },
    { why: 'a payload that was changed without a new version', speaker: told(1), listener: told(1, {}, v.number()) },
  ])('finds $why', ({ speaker, listener }) => {
    expect(gapsOf(release('stock', { publishes: [speaker] }), release('sales', { subscribes: [listener] }))).toEqual([
      'stock publishes',
      'sales subscribes',
    ]);
  });

  it('finds a request whose two sides have other versions', () => {
    expect(gapsOf(release('sales', { asks: [asked(1)] }), release('crm', { answers: [asked(2)] }))).toEqual(['sales asks', 'crm answers']);
  });

  it('finds nothing to say of a topic that has one side only', () => {
    expect(gapsOf(release('stock', { publishes: [told(1)] }), release('sales', {}))).toEqual([]);
  });
});
