import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { currentOperation, runInOperation, type OperationContext } from '../context/operation-context.ts';
import { openMessageWorld, type MessageWorld, type TransportName } from '../../testing/message-world.ts';
import { noteEffect } from '../../testing/note-effect.ts';
import { hasNats, startNats, type TestNats } from '../../testing/start-nats.ts';
import { discardDeadLetters, listDeadLetters, replayDeadLetters } from './dead-letters.ts';
import type { MessageConsumer } from './message-consumer.ts';
import { publish } from './publish.ts';
import { systemClock } from '../clock/clock.ts';

const transports: readonly TransportName[] = hasNats() ? ['database', 'nats'] : ['database'];

/** The same promises over every transport. */
describe.each(transports)('messages over %s', (transport) => {
  let nats: TestNats | undefined;
  let world: MessageWorld;
  let count = 0;

  beforeAll(async () => {
    if (transport === 'nats') nats = await startNats();
    world = await openMessageWorld(transport, nats?.url ?? '');
  });
  afterAll(async () => {
    await world.close();
    await nats?.stop();
  });

  /** Each test has a topic and consumers of its own. */
  const consumerOf = (more: Partial<MessageConsumer> = {}): MessageConsumer => {
    count += 1;
    const name = `consumer-${count}`;
    return { name, topic: `topic-${count}.said`, versions: [1], handle: noteEffect(name), ...more };
  };
  const payloads = async ({ name }: MessageConsumer, least: number) =>
    (await world.effects(name, least)).map(({ payload }) => payload as number);
  const dead = (id: string) =>
    vi.waitFor(
      async () => {
        const found = (await listDeadLetters(world.relay, 100)).find((letter) => letter.id === id);
        if (found === undefined) throw new Error('not dead yet');
        return found;
      },
      { timeout: 10_000, interval: 15 },
    );
  const decision = { by: 'mei', why: 'mended', clock: systemClock };

  it('a message comes once to each consumer of its topic, in a transaction of its company', async () => {
    const one = consumerOf();
    const two = { ...consumerOf(), topic: one.topic };
    const seen: unknown[] = [];
    await world.run([
      {
        ...one,
        handle: async (tx, message) => {
          seen.push((await tx.rows(`SELECT current_setting('suanpan.tenant') AS tenant`))[0]);
          await noteEffect(one.name)(tx, message);
        },
      },
      two,
    ]);
    const tenant = world.tenants[1];
    const id = await world.say({ tenant, topic: one.topic, aggregate: 'order:1', payload: { net: '12.50' } });
    const expected = [{ tenant, message: id, aggregate: 'order:1', payload: { net: '12.50' } }];
    expect(await world.effects(one.name, 1)).toEqual(expected);
    expect(await world.effects(two.name, 1)).toEqual(expected);
    expect(seen).toEqual([{ tenant }]);
  });

  it('what was rolled back is never said', async () => {
    const consumer = consumerOf();
    await world.run([consumer]);
    const { database } = world.store;
    const draft = { topic: consumer.topic, version: 1, aggregate: 'a', occurredAt: new Date() };
    await expect(
      database.tenantTx({ tenantId: world.tenants[0] }, 'write', async (tx) => {
        await publish(tx, { ...draft, id: '0190a000-0000-7000-8000-00000000dead', payload: 'never' });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await world.say({ topic: consumer.topic, payload: 2 });
    expect(await payloads(consumer, 1)).toEqual([2]);
  });

  it('trace, operation and lane of the publisher are those of the handler, and its audit names the operation', async () => {
    const seen: (OperationContext | undefined)[] = [];
    const settings: unknown[] = [];
    const consumer = consumerOf();
    await world.run([
      {
        ...consumer,
        handle: async (tx, message) => {
          seen.push(currentOperation());
          settings.push((await tx.rows(`SELECT current_setting('suanpan.operation') AS operation`))[0]);
          await noteEffect(consumer.name)(tx, message);
        },
      },
    ]);
    const operation = '0190a000-0000-7000-8000-000000000001';
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    await runInOperation({ requestId: operation, operation, traceparent, lane: 'gray', seen: { token: null, recently: false } }, () =>
      world.say({ topic: consumer.topic }),
    );
    await world.effects(consumer.name, 1);
    expect(seen).toMatchObject([{ operation, traceparent, lane: 'gray' }]);
    expect(seen[0]?.requestId).not.toBe(operation);
    expect(settings).toEqual([{ operation }]);
  });

  it('messages of an aggregate are handled in order by several processes, others at the same time', async () => {
    const consumer = consumerOf();
    await world.run([consumer]);
    await world.run([consumer]);
    for (let n = 0; n < 60; n += 1) await world.say({ topic: consumer.topic, aggregate: `a${n % 4}`, payload: n });
    const effects = await world.effects(consumer.name, 60);
    expect(effects).toHaveLength(60);
    for (const aggregate of ['a0', 'a1', 'a2', 'a3']) {
      const of = effects.filter((effect) => effect.aggregate === aggregate).map(({ payload }) => payload as number);
      expect(of).toEqual(of.toSorted((a, b) => a - b));
    }
  });

  it('what fails is tried again before anything later of its aggregate, and leaves nothing of the failed tries', async () => {
    let failures = 2;
    const consumer = consumerOf();
    const note = noteEffect(consumer.name);
    await world.run([
      {
        ...consumer,
        handle: async (tx, message) => {
          await note(tx, message);
          if (message.payload === 1 && failures > 0) {
            failures -= 1;
            throw new Error('for the time being');
          }
        },
      },
    ]);
    for (const payload of [1, 2, 3]) await world.say({ topic: consumer.topic, payload });
    await world.say({ topic: consumer.topic, aggregate: 'other', payload: 4 });
    const order = await payloads(consumer, 4);
    expect(order.filter((payload) => payload !== 4)).toEqual([1, 2, 3]);
    expect(order).toHaveLength(4);
  });

  it('a redelivery has no second effect', async () => {
    const consumer = consumerOf();
    await world.run([consumer]);
    const id = await world.say({ topic: consumer.topic, payload: 1 });
    await world.effects(consumer.name, 1);
    await world.root.query('UPDATE outbox SET done_at = NULL WHERE id = $1', [id]);
    await world.say({ topic: consumer.topic, payload: 2 });
    expect(await payloads(consumer, 2)).toEqual([1, 2]);
    await vi.waitFor(
      async () => {
        expect((await world.root.query('SELECT FROM outbox WHERE id = $1 AND done_at IS NULL', [id])).rowCount).toBe(0);
      },
      { timeout: 10_000, interval: 15 },
    );
  });

  it('after its tries a message is a dead letter, later ones of its aggregate wait, and a replay lets all of them through in order', async () => {
    let broken = true;
    const consumer = consumerOf();
    const note = noteEffect(consumer.name);
    await world.run([
      {
        ...consumer,
        handle: (tx, message) =>
          broken && message.payload === 1 ? Promise.reject(Object.assign(new Error('no such account'), { code: 'X1' })) : note(tx, message),
      },
    ]);
    const id = await world.say({ topic: consumer.topic, payload: 1 });
    await world.say({ topic: consumer.topic, payload: 2 });
    await world.say({ topic: consumer.topic, aggregate: 'other', payload: 3 });
    const letter = await dead(id);
    expect(letter).toMatchObject({ consumer: consumer.name, attempts: 3, errorCode: 'X1', errorText: 'no such account' });
    expect(await payloads(consumer, 1)).toEqual([3]);
    broken = false;
    expect(await replayDeadLetters(world.relay, { id }, decision)).toBe(1);
    expect(await payloads(consumer, 3)).toEqual([3, 1, 2]);
    const { rows } = await world.root.query('SELECT state, decided_by, decided_why FROM inbox WHERE message_id = $1', [id]);
    expect(rows).toEqual([{ state: 'done', decided_by: 'mei', decided_why: 'mended' }]);
  });

  it('a discarded dead letter lets the others go on and is kept with who and why', async () => {
    const consumer = consumerOf();
    const note = noteEffect(consumer.name);
    await world.run([
      { ...consumer, handle: (tx, message) => (message.payload === 1 ? Promise.reject(new TypeError('bad')) : note(tx, message)) },
    ]);
    const id = await world.say({ topic: consumer.topic, payload: 1 });
    await world.say({ topic: consumer.topic, payload: 2 });
    await dead(id);
    expect(await discardDeadLetters(world.relay, { id }, { ...decision, why: 'a test' })).toBe(1);
    expect(await payloads(consumer, 1)).toEqual([2]);
    const { rows } = await world.root.query('SELECT state, error_code, decided_why FROM inbox WHERE message_id = $1', [id]);
    expect(rows).toEqual([{ state: 'discarded', error_code: 'TypeError', decided_why: 'a test' }]);
    expect(await discardDeadLetters(world.relay, { id }, decision)).toBe(0);
  });

  it('a consumer may go on behind a dead letter', async () => {
    const consumer = consumerOf({ afterDead: 'go-on' });
    const note = noteEffect(consumer.name);
    await world.run([
      { ...consumer, handle: (tx, message) => (message.payload === 1 ? Promise.reject(new Error('bad')) : note(tx, message)) },
    ]);
    const id = await world.say({ topic: consumer.topic, payload: 1 });
    await world.say({ topic: consumer.topic, payload: 2 });
    expect(await payloads(consumer, 1)).toEqual([2]);
    expect(await dead(id)).toMatchObject({ waitingBehind: 0 });
  });

  it('a version that nobody understands is a dead letter at once, with the reason', async () => {
    const consumer = consumerOf({ versions: [1, 2] });
    await world.run([consumer]);
    const id = await world.say({ topic: consumer.topic, version: 3 });
    expect(await dead(id)).toMatchObject({
      attempts: 1,
      errorCode: 'unknown-version',
      errorText: `Cannot handle version 3 of "${consumer.topic}": the consumer "${consumer.name}" understands 1, 2`,
    });
  });

  it('a handler that swallows an error of the database has failed', async () => {
    const consumer = consumerOf();
    await world.run([
      {
        ...consumer,
        handle: (tx) =>
          tx.rows('SELECT 1/0').then(
            () => undefined,
            () => undefined,
          ),
      },
    ]);
    const id = await world.say({ topic: consumer.topic });
    expect(await dead(id)).toMatchObject({ errorCode: '25P02', attempts: 3 });
  });

  it('what was said while no process ran comes when one does, as its consumer is known', async () => {
    const consumer = consumerOf();
    const first = await world.run([consumer]);
    await first.stop();
    for (const payload of [1, 2]) await world.say({ topic: consumer.topic, payload });
    await world.run([consumer]);
    expect(await payloads(consumer, 2)).toEqual([1, 2]);
  });
});
