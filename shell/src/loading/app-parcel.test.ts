import { expect, it } from 'vitest';
import { createAppParcel } from './app-parcel.ts';
import { createParcelEngine } from './parcel-engine.ts';
import type { StartParcel } from './start-parcel.ts';

/** An app that notes what is asked of it, and a qiankun that comes when it is told to. */
function watchParcel() {
  const calls: string[] = [];
  const note = (call: string) => async (): Promise<void> => void calls.push(call);
  const startParcel = (({ lifecycles }: Parameters<StartParcel>[0]) => {
    calls.push('parcel');
    const mountPromise = lifecycles.bootstrap().then(lifecycles.mount);
    return { mountPromise, mount: lifecycles.mount, unmount: lifecycles.unmount };
  }) as unknown as StartParcel;
  let come: (error?: Error) => void = () => undefined;
  const load = () =>
    new Promise<{ startParcel: StartParcel }>((resolve, reject) => {
      come = (error) => (error ? reject(error) : resolve({ startParcel }));
    });
  const engine = createParcelEngine(load, (go) => go());
  const lifecycles = { bootstrap: note('bootstrap'), mount: note('mount'), unmount: note('unmount') };
  const parcel = createAppParcel({ release: 'sales@1', lifecycles, window: {} as Window }, engine);
  return { calls, parcel, engine, come: (error?: Error) => come(error) };
}

it('mounts without qiankun while it is on its way, and hands the mounted app over once', async () => {
  const { calls, parcel, engine, come } = watchParcel();
  await parcel.mount();
  expect(calls).toEqual(['bootstrap', 'mount']);
  come();
  await engine.arrives();
  await parcel.unmount();
  expect(calls).toEqual(['bootstrap', 'mount', 'parcel', 'unmount']);
  await parcel.mount();
  expect(calls.slice(4)).toEqual(['mount']);
});

it('takes an app off before qiankun is there, which then leaves it alone', async () => {
  const { calls, parcel, engine, come } = watchParcel();
  await parcel.mount();
  await parcel.unmount();
  come();
  await engine.arrives();
  expect(calls).toEqual(['bootstrap', 'mount', 'unmount']);
  await parcel.mount();
  expect(calls.slice(3)).toEqual(['parcel', 'mount']);
});

it('goes on without qiankun when its code does not arrive, and asks for it again at the next mount', async () => {
  const { calls, parcel, engine, come } = watchParcel();
  await parcel.mount();
  come(new Error('the line is down'));
  await expect(engine.arrives()).rejects.toThrow('the line is down');
  await parcel.unmount();
  await parcel.mount();
  come();
  await engine.arrives();
  await parcel.unmount();
  expect(calls).toEqual(['bootstrap', 'mount', 'unmount', 'mount', 'parcel', 'unmount']);
});
