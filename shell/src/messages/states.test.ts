import { describe, expect, it, vi } from 'vitest';
import { declareAll, openNotes, testBus } from './message-bus.examples.ts';

const forever = new AbortController().signal;
const declared = declareAll(openNotes);
const sales = { app: 'sales', release: 'sales@1.0.0-00000001', declared };
const stock = { app: 'stock', release: 'stock@1.0.0-00000002', declared };

describe('createMessageBus(): states', () => {
  it('keeps the last value for readers, also after its owner left, and takes it from nobody else', () => {
    const { bus } = testBus();
    const mounted = new AbortController();
    const read = bus.connect(stock, forever).state(openNotes);
    const listener = vi.fn();
    read.subscribe(listener);
    expect(read.get()).toBeUndefined();
    bus.connect(sales, mounted.signal).set(openNotes, ['a']);
    mounted.abort();
    expect(read.get()).toEqual(['a']);
    expect(read.get()).toBe(read.get());
    expect(listener).toHaveBeenCalledOnce();
    expect(() => bus.connect(stock, forever).set(openNotes, [])).toThrow(expect.objectContaining({ code: 'SP-MSG-010' }));
    expect(() => bus.connect(sales, forever).set(openNotes, [1] as never)).toThrow(expect.objectContaining({ code: 'SP-MSG-002' }));
    expect(read.get()).toEqual(['a']);
  });
});
