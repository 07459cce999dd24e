import { ProtocolError } from '@suanpan/protocol/errors';
import { describe, expect, it } from 'vitest';
import { salesIn, watchInstance } from './app-instance.examples.ts';

describe('createAppInstance()', () => {
  it('loads once, then mounts again', async () => {
    const { instance, calls } = watchInstance();
    await instance.open();
    await instance.close();
    await instance.open();
    expect(calls).toEqual(['load sales@2', 'mount sales@2', 'unmount sales@2', 'mount sales@2']);
    expect(instance.status.get()).toEqual({ state: 'mounted', release: 'sales@2' });
  });

  it('brings a parked app back without a mount', async () => {
    const { instance, calls } = watchInstance();
    await instance.open();
    await instance.park();
    expect(instance.status.get().state).toBe('parked');
    await instance.open();
    expect(calls).toEqual(['load sales@2', 'mount sales@2', 'park sales@2', 'resume sales@2']);
  });

  it('carries out quick calls in their order', async () => {
    const { instance, calls } = watchInstance();
    await Promise.all([instance.open(), instance.close(), instance.open(), instance.open(), instance.close()]);
    expect(calls).toEqual(['load sales@2', 'mount sales@2', 'unmount sales@2', 'mount sales@2', 'unmount sales@2']);
    expect(instance.status.get().state).toBe('unmounted');
  });

  it('keeps what it loaded, unmounted, when its user has left meanwhile', async () => {
    const { instance, calls } = watchInstance();
    const leaving = new AbortController();
    const opened = instance.open(leaving.signal);
    await Promise.resolve();
    leaving.abort();
    await opened;
    expect(calls).toEqual(['load sales@2']);
    expect(instance.status.get().state).toBe('ready');
    await instance.open();
    expect(calls).toEqual(['load sales@2', 'mount sales@2']);
  });

  it.each(['load', 'mount'] as const)('falls back to the last good release when the new one does not %s, and tells', async (step) => {
    const { instance, faults, told } = watchInstance();
    faults.set('sales@2', step);
    await instance.open();
    expect(instance.status.get()).toEqual({ state: 'mounted', release: 'sales@1' });
    expect(told).toEqual(['sales@2 → sales@1']);
  });

  it('fails with the code when no release stands, and tries again on the next open', async () => {
    const { instance, faults, told } = watchInstance();
    faults.set('sales@2', 'load').set('sales@1', 'load');
    await instance.open();
    expect(instance.status.get()).toMatchObject({ state: 'failed', error: { code: 'SP-LOAD-005' } });
    expect(told).toEqual(['sales@2 → none', 'sales@1 → none']);
    faults.clear();
    await instance.open();
    expect(instance.status.get()).toEqual({ state: 'mounted', release: 'sales@2' });
  });

  it('gives a release up after three failures in a page', async () => {
    const { instance, calls, faults } = watchInstance();
    faults.set('sales@2', 'mount');
    for (let round = 0; round < 4; round += 1) {
      await instance.open();
      await instance.close();
    }
    expect(calls.filter((call) => call === 'mount sales@2')).toHaveLength(3);
  });

  it('loads afresh after an unmount that failed', async () => {
    const { instance, calls, faults, told } = watchInstance();
    faults.set('sales@2', 'unmount');
    await instance.open();
    await instance.close();
    expect(instance.status.get().state).toBe('failed');
    expect(told).toEqual(['sales@2 → none']);
    await instance.open();
    expect(calls.filter((call) => call === 'load sales@2')).toHaveLength(2);
  });

  it('fail() takes the app off and tells why', async () => {
    const { instance, onPage } = watchInstance();
    await instance.open();
    await instance.fail(new ProtocolError('SP-LOAD-005', 'Cannot go on'));
    expect(onPage()).toBeUndefined();
    expect(instance.status.get().state).toBe('failed');
  });

  it('update() leaves a mounted release alone until it is left, and replaces a parked one', async () => {
    const { instance, onPage } = watchInstance();
    await instance.open();
    await instance.update(salesIn(3));
    expect(onPage()).toBe('sales@2');
    await instance.close();
    await instance.open();
    expect(onPage()).toBe('sales@3');
    await instance.park();
    await instance.update(salesIn(4));
    expect(onPage()).toBeUndefined();
    await instance.open();
    expect(onPage()).toBe('sales@4');
  });
});
