import { ProtocolError } from '@suanpan/protocol/errors';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type WatchedInstance, salesIn, watchInstance } from './app-instance.examples.ts';

/** What an instance is to a user: which release is wanted, which one is on the page or kept, and how often each failed. */
interface Model {
  version: number;
  state: 'absent' | 'mounted' | 'parked' | 'unmounted' | 'failed';
  release: string | null;
  readonly failures: Map<string, number>;
  readonly broken: Set<string>;
}

type Command = fc.AsyncCommand<Model, WatchedInstance>;

/** The one rule of recovery: the newest release that was not given up and does not fail; what fails on the way is counted. */
function bringUp(model: Model): void {
  const known = [`sales@${model.version}`, `sales@${model.version - 1}`];
  const closed = known.filter((release) => (model.failures.get(release) ?? 0) < 3);
  for (const release of closed.length > 0 ? closed : known.slice(0, 1)) {
    if (!model.broken.has(release)) return void Object.assign(model, { state: 'mounted', release });
    model.failures.set(release, (model.failures.get(release) ?? 0) + 1);
  }
  return void Object.assign(model, { state: 'failed', release: null });
}

function command(
  name: string,
  ways: { readonly model: (model: Model) => void; readonly real: (real: WatchedInstance) => unknown },
): Command {
  return {
    check: () => true,
    toString: () => name,
    async run(model, real) {
      ways.model(model);
      await ways.real(real);
      const status = real.instance.status.get();
      expect(status.state).toBe(model.state);
      if (model.state === 'mounted' || model.state === 'parked') expect(status).toMatchObject({ release: model.release });
      expect(real.onPage()).toBe(model.state === 'mounted' || model.state === 'parked' ? model.release : undefined);
    },
  };
}

const open = command('open', {
  model(model) {
    if (model.state === 'parked') model.state = 'mounted';
    else if (model.state !== 'mounted') bringUp(model);
  },
  real: ({ instance }) => instance.open(),
});

const close = command('close', {
  model(model) {
    if (model.state === 'mounted' || model.state === 'parked') model.state = 'unmounted';
  },
  real: ({ instance }) => instance.close(),
});

const park = command('park', {
  model(model) {
    if (model.state === 'mounted') model.state = 'parked';
  },
  real: ({ instance }) => instance.park(),
});

const fail = command('fail', {
  model(model) {
    const { state, release } = model;
    const isHeld = release !== null && state !== 'failed' && state !== 'absent';
    if (isHeld) model.failures.set(release, (model.failures.get(release) ?? 0) + 1);
    Object.assign(model, { state: 'failed', release: null });
  },
  real: ({ instance }) => instance.fail(new ProtocolError('SP-LOAD-005', 'Cannot go on')),
});

const update = command('update', {
  model(model) {
    model.version += 1;
    if (model.state !== 'mounted') Object.assign(model, { state: 'absent', release: null });
  },
  real({ instance, told }) {
    told.length = 0;
    return instance.update(salesIn(Number(versionOf(instance)) + 1));
  },
});

const versions = new WeakMap<WatchedInstance['instance'], number>();

function versionOf(instance: WatchedInstance['instance']): number {
  const version = versions.get(instance) ?? 2;
  versions.set(instance, version + 1);
  return version;
}

const breaks = (offset: 0 | 1, isBroken: boolean): Command =>
  command(`${isBroken ? 'break' : 'mend'} the ${offset === 0 ? 'new' : 'old'} release`, {
    model(model) {
      const release = `sales@${model.version - offset}`;
      if (isBroken) model.broken.add(release);
      else model.broken.delete(release);
    },
    real({ faults, instance }) {
      const release = `sales@${(versions.get(instance) ?? 2) - offset}`;
      if (isBroken) faults.set(release, 'mount');
      else faults.delete(release);
    },
  });

const commands = [open, close, park, fail, update, breaks(0, true), breaks(0, false), breaks(1, true), breaks(1, false)];

it('an instance is where a plain model says, whatever is asked of it and whichever release breaks', async () => {
  const arbitrary = fc.commands(
    commands.map((one) => fc.constant(one)),
    { maxCommands: 40 },
  );
  const property = fc.asyncProperty(arbitrary, (sequence) =>
    fc.asyncModelRun((): { model: Model; real: WatchedInstance } => {
      const model: Model = { version: 2, state: 'absent', release: null, failures: new Map(), broken: new Set() };
      return { model, real: watchInstance() };
    }, sequence),
  );
  await fc.assert(property, { numRuns: 300 });
});

it('however quickly verbs are called, the last one decides', async () => {
  const verbs = fc.array(fc.constantFrom('open', 'close', 'park'), { minLength: 1, maxLength: 20 });
  const property = fc.asyncProperty(verbs, async (sequence) => {
    const { instance, onPage } = watchInstance();
    await Promise.all(sequence.map((verb) => instance[verb]()));
    const isOn = sequence.lastIndexOf('open') > sequence.lastIndexOf('close');
    expect(onPage() !== undefined).toBe(isOn);
  });
  await fc.assert(property, { numRuns: 200 });
});
