import { Client, type Pool, type PoolClient } from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../testing/open-test-database.ts';
import { Refusal } from '../refusal/refusal.ts';
import { openPool } from './open-pool.ts';
import { runTransaction } from './run-transaction.ts';
import type { Transaction } from './transaction.ts';

let store: TestDatabase;
/** Has one connection, so that what one transaction leaves on it meets the next. */
let pool: Pool;
let admin: Client;

beforeAll(async () => {
  store = await openTestDatabase();
  admin = new Client(store.login('postgres'));
  await admin.connect();
  await admin.query('CREATE TABLE noted (word text PRIMARY KEY); GRANT SELECT, INSERT ON noted TO suanpan_app');
  pool = openPool(store.login('suanpan_app'), 1);
});
afterAll(async () => {
  await pool.end();
  await admin.end();
  await store.close();
});

const connect = (): Promise<PoolClient> => pool.connect();
const run = (fn: (tx: Transaction) => Promise<unknown>, begin = 'BEGIN') => runTransaction(connect, { begin }, fn);
const note = (tx: Transaction, word: string) => tx.rows('INSERT INTO noted VALUES ($1)', [word]);

/** Nothing is there but what the next transaction writes, on the same connection or a new one. */
async function expectUsable(): Promise<void> {
  expect((await admin.query('SELECT * FROM noted')).rows).toEqual([]);
  await run((tx) => note(tx, 'next'));
  const { rows } = await admin.query('DELETE FROM noted RETURNING word');
  expect(rows).toEqual([{ word: 'next' }]);
}

it('a refusal while statements are on their way rolls all of them back', async () => {
  const refused = run(async (tx) => {
    void note(tx, 'one');
    void note(tx, 'two');
    throw new Refusal('no');
  });
  await expect(refused).rejects.toMatchObject({ reason: 'no' });
  await expectUsable();
});

it('a statement that fails after the refusal that nobody waited with ends nothing else', async () => {
  const refused = run(async (tx) => {
    void note(tx, 'one');
    void tx.rows('SELECT 1 / 0');
    void note(tx, 'two');
    throw new Refusal('no');
  });
  await expect(refused).rejects.toMatchObject({ reason: 'no' });
  await expectUsable();
});

it('of several statements at once one that fails undoes those before it and those behind it', async () => {
  const failed = run((tx) => Promise.all([note(tx, 'one'), tx.rows('SELECT 1 / 0'), note(tx, 'two')]));
  await expect(failed).rejects.toMatchObject({ code: '22012' });
  await expectUsable();
});

it('where a failed statement was not heard, the commit says that nothing was written', async () => {
  const unheard = run(async (tx) => {
    await note(tx, 'one');
    await tx.rows('SELECT 1 / 0').catch(() => []);
  });
  await expect(unheard).rejects.toThrow('rolled back');
  await expectUsable();
});

it('where BEGIN fails nothing of the work is done, and its error is the one that is told', async () => {
  const work = (tx: Transaction) => Promise.all([note(tx, 'one'), note(tx, 'two')]);
  await expect(run(work, 'BEGIN; SELECT 1 / 0')).rejects.toMatchObject({ code: '22012' });
  await expectUsable();
  const quiet = (tx: Transaction) => note(tx, 'one').catch(() => []);
  await expect(run(quiet, 'BEGIN; SELECT 1 / 0')).rejects.toMatchObject({ code: '22012' });
  await expectUsable();
});

it('a connection that is cut with several statements on their way fails each of them, and is replaced', async () => {
  const told: unknown[] = [];
  const cut = run((tx) => {
    const sent = [note(tx, 'one'), tx.rows('SELECT pg_sleep(60)'), note(tx, 'two'), note(tx, 'three')];
    return Promise.all(sent.map((statement) => statement.catch((error: unknown) => told.push(error))));
  });
  const end = `SELECT pg_terminate_backend(pid) AS cut FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'`;
  const heard = expect(cut).rejects.toThrow(/terminat|connection/i);
  await vi.waitFor(async () => expect((await admin.query(end)).rows).toEqual([{ cut: true }]), { timeout: 10_000, interval: 20 });
  await heard;
  expect(told).toHaveLength(3);
  await expectUsable();
  expect(pool.totalCount).toBe(1);
});
