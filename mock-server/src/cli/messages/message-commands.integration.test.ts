import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openMessageWorld, type MessageWorld } from '../../testing/message-world.ts';
import { messageCommands, type Asked } from './message-commands.ts';

let world: MessageWorld;
let id: string;

beforeAll(async () => {
  world = await openMessageWorld('database', '');
  const handle = () => Promise.reject(new Error('no such account'));
  await world.run([{ name: 'ledger', topic: 'thing.done', versions: [1], handle }], { tries: 1 });
  id = await world.say({ topic: 'thing.done', aggregate: 'thing:1' });
  await vi.waitFor(async () => expect((await run('status')).code).toBe(1), { timeout: 10_000, interval: 20 });
});
afterAll(() => world.close());

const run = (command: Asked['command'], more: Partial<Asked> = {}) =>
  messageCommands[command](world.relay, { command, id: null, all: false, why: '', by: 'mei', limit: 50, isJson: false, ...more });

it('the commands tell what is dead, and refuse a message that is not', async () => {
  expect((await run('status')).lines).toEqual([
    expect.stringMatching(/^0 to be sent, 0 to be handled, .*; 1 dead$/),
    '  ledger  0 to be handled, 1 dead',
  ]);
  const told = (await run('dead')).lines.join('\n');
  expect(told).toContain(`✗ ${id}  thing.done v1, thing:1, `);
  expect(told).toContain('ledger failed 1 times: Error  no such account');
  const stranger = '0190a000-0000-7000-8000-000000000000';
  await expect(run('replay', { id: stranger })).rejects.toMatchObject({ code: 'SP-API-924' });
  await expect(run('discard', { id: stranger, why: 'x' })).rejects.toMatchObject({ code: 'SP-API-924' });
});

it('a discarded message is dead no more', async () => {
  expect(await run('discard', { id, why: 'a test' })).toMatchObject({ code: 0, result: { discarded: 1 } });
  expect((await run('dead')).lines).toEqual(['There is no dead letter.']);
  expect((await run('replay', { all: true })).result).toEqual({ replayed: 0 });
});
