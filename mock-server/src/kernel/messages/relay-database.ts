import { Client, Pool, type PoolConfig } from 'pg';
import { runTransaction } from '../database/run-transaction.ts';
import type { Transaction } from '../database/transaction.ts';
import { valueTypes } from '../database/value-types.ts';
import type { Log } from './work-loop.ts';

/** The messages of all companies in one database, and nothing else of theirs. */
export interface RelayDatabase {
  /** Runs `fn` in one transaction of the relay's role. */
  tx<T>(fn: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Calls `heard` whenever one of the channels is notified, and with no payload after each (re)connection, until it is stopped. */
  listen(channels: readonly string[], heard: Heard): { stop(): Promise<void> };
  close(): Promise<void>;
}

type Heard = (channel: string, payload: string) => void;

const reconnectMs = 500;

/** Opens a small pool with the relay's role. */
export function openRelayDatabase(login: PoolConfig, log: Log): RelayDatabase {
  const pool = new Pool({ max: 3, types: valueTypes, connectionTimeoutMillis: 10_000, ...login });
  pool.on('error', (error) => log({ level: 'warn', event: 'connection-lost', message: error.message }));
  return {
    tx: async (fn) => (await runTransaction(() => pool.connect(), { begin: 'BEGIN' }, fn)).result,
    listen: (channels, heard) => listen(login, channels, heard),
    close: () => pool.end(),
  };
}

/** A connection of its own, as a pool would hand it to others; whatever is missed while it is lost is found by the timers. */
function listen(login: PoolConfig, channels: readonly string[], heard: Heard): { stop(): Promise<void> } {
  let stopping = false;
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  const connect = async (): Promise<void> => {
    const fresh = new Client(login);
    client = fresh;
    let lost = false;
    const again = (): void => {
      if (lost) return;
      lost = true;
      if (!stopping) timer = setTimeout(() => void connect(), reconnectMs);
    };
    fresh.on('error', again);
    fresh.on('end', again);
    fresh.on('notification', ({ channel, payload }) => heard(channel, payload ?? ''));
    try {
      await fresh.connect();
      for (const channel of channels) await fresh.query(`LISTEN ${channel}`);
      for (const channel of channels) heard(channel, '');
    } catch {
      again();
    }
  };
  const connected = connect();
  return {
    async stop() {
      stopping = true;
      clearTimeout(timer);
      await connected;
      await client?.end().catch(() => undefined);
    },
  };
}
