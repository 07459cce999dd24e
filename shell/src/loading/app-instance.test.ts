import { ProtocolError } from '@suanpan/protocol/errors';
import { describe, expect, it } from 'vitest';
import { createAppInstance } from './app-instance.ts';

function recorder(failures: readonly string[] = []): {
  readonly calls: string[];
  readonly load: (attempt: number) => Promise<{ mount(): Promise<void>; unmount(): Promise<void> }>;
} {
  const calls: string[] = [];
  const step = async (name: string): Promise<void> => {
    calls.push(name);
    if (failures.includes(name)) throw new ProtocolError('SP-LOAD-005', `Cannot ${name}`);
  };
  return {
    calls,
    async load(attempt) {
      await step(`load ${attempt}`);
      return { mount: () => step('mount'), unmount: () => step('unmount') };
    },
  };
}

describe('createAppInstance()', () => {
  it('loads once, then mounts again', async () => {
    const { calls, load } = recorder();
    const instance = createAppInstance(load);
    await instance.open();
    await instance.close();
    await instance.open();
    expect(calls).toEqual(['load 0', 'unmount', 'mount']);
    expect(instance.status.get()).toEqual({ state: 'mounted' });
  });

  it('carries out quick calls in their order', async () => {
    const { calls, load } = recorder();
    const instance = createAppInstance(load);
    await Promise.all([instance.open(), instance.close(), instance.open(), instance.open(), instance.close()]);
    expect(calls).toEqual(['load 0', 'unmount', 'mount', 'unmount']);
    expect(instance.status.get()).toEqual({ state: 'unmounted' });
  });

  it('keeps a failure with its code, and loads afresh on the next open', async () => {
    const { calls, load } = recorder(['load 0']);
    const instance = createAppInstance(load);
    await instance.open();
    expect(instance.status.get()).toMatchObject({ state: 'failed', error: { code: 'SP-LOAD-005' } });
    await instance.open();
    expect(calls).toEqual(['load 0', 'load 1']);
    expect(instance.status.get()).toEqual({ state: 'mounted' });
  });

  it('loads afresh after an unmount that failed', async () => {
    const { calls, load } = recorder(['unmount']);
    const instance = createAppInstance(load);
    await instance.open();
    await instance.close();
    await instance.open();
    expect(calls).toEqual(['load 0', 'unmount', 'load 1']);
  });

  it('fail() takes the app off and tells why', async () => {
    const { calls, load } = recorder();
    const instance = createAppInstance(load);
    await instance.open();
    instance.fail(new ProtocolError('SP-LOAD-005', 'Cannot go on'));
    expect(calls).toEqual(['load 0', 'unmount']);
    expect(instance.status.get().state).toBe('failed');
  });
});
