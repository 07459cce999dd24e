import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseAppConfig } from '../app-config/parse-app-config.ts';
import { event, request, state } from './contract.ts';
import { shapeOf } from './shape-of.ts';

const moved = event('stock.item.moved', {
  version: 3,
  payload: v.strictObject({ id: v.string() }),
  from: { 2: String, 1: String },
  to: { 2: String },
});
const pick = request('customers.pick', { version: 1, input: v.null(), output: v.string(), deadlineMs: 1000 });
const title = { 'zh-CN': '库存', 'en-US': 'Stock' };
const parse = (messages: object) =>
  parseAppConfig({ name: 'stock', title, routes: [{ path: '/stock', title }], messages }, 'a test').messages;

describe('messages in an app.config.ts', () => {
  it('become the sides that a manifest declares', () => {
    expect(parse({ publishes: [moved], asks: [pick] })).toEqual({
      publishes: { 'stock.item.moved': { kind: 'event', version: 3, from: [1, 2], to: [2], shape: shapeOf(moved) } },
      subscribes: {},
      asks: { 'customers.pick': { kind: 'request', version: 1, from: [], to: [], shape: shapeOf(pick) } },
      answers: {},
    });
  });

  it.each([
    { why: 'a request among the events', messages: { publishes: [pick] } },
    { why: 'an event among the requests', messages: { answers: [moved] } },
    { why: 'what is no contract', messages: { publishes: ['stock.item.moved'] } },
    { why: 'a side that there is not', messages: { tells: [moved] } },
  ])('refuse $why', ({ messages }) => {
    expect(() => parse(messages)).toThrow(expect.objectContaining({ code: 'SP-BUILD-001' }));
  });
});

describe('event(), request(), state()', () => {
  it.each([
    { why: 'a name without a dot', make: () => state('moved', { version: 1, value: v.string() }) },
    { why: 'a version of zero', make: () => state('a.b', { version: 0, value: v.string() }) },
    { why: 'a conversion from a version to come', make: () => event('a.b', { version: 1, payload: v.string(), from: { 2: String } }) },
  ])('refuse $why', ({ make }) => {
    expect(make).toThrow(TypeError);
  });
});

describe('shapeOf()', () => {
  it('stands for fields, kinds and limits, and for nothing else', () => {
    const make = (payload: v.GenericSchema, version = 1) => shapeOf(event('a.b', { version, payload }));
    const same = make(v.strictObject({ id: v.string() }));
    expect(make(v.strictObject({ id: v.string() }), 2)).toBe(same);
    expect(make(v.strictObject({ id: v.number() }))).not.toBe(same);
    expect(make(v.strictObject({ key: v.string() }))).not.toBe(same);
    expect(make(v.strictObject({ id: v.optional(v.string()) }))).not.toBe(same);
    expect(make(v.strictObject({ id: v.pipe(v.string(), v.maxLength(9)) }))).not.toBe(same);
  });
});
