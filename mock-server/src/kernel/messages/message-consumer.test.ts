import { expect, it } from 'vitest';
import { assertConsumers, type MessageConsumer } from './message-consumer.ts';

const good: MessageConsumer = { name: 'stock-ledger', topic: 'stock.moved', versions: [1], handle: () => Promise.resolve() };

it('assertConsumers() takes consumers of one topic under several names', () => {
  expect(() => assertConsumers([good, { ...good, name: 'other' }])).not.toThrow();
});

it.each([
  ['a name with a dot', [{ ...good, name: 'a.b' }], 'a name looks like'],
  ['a topic that NATS would read as a pattern', [{ ...good, topic: 'stock.*' }], 'does not look like'],
  ['no version', [{ ...good, versions: [] }], 'accepts no version'],
  ['one name twice', [good, good], 'twice'],
])('assertConsumers() refuses %s', (_what, consumers, words) => {
  expect(() => assertConsumers(consumers)).toThrow(words);
});
