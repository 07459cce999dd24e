import { Client } from 'pg';
import { openDatabase, type Database } from '#kernel/database/database.ts';
import { roles } from '#kernel/database/roles.ts';
import type { ConnectAdmin } from '#kernel/moving/move-company.ts';
import { fixedShard, type Topology } from '#kernel/shards/topology.ts';
import { openTestDatabase, type TestDatabase } from './open-test-database.ts';

/** Two fresh databases as the shards "1", which has the directory, and "2". */
export interface TwoShards {
  readonly store: TestDatabase;
  /** Opens the shards once more, as another process would. */
  another(): Database;
  /** Connects to a shard as the superuser. */
  readonly connect: ConnectAdmin;
  close(): Promise<void>;
}

/** Opens both; `store.database` is over both, its logins are to shard 1. */
export async function openTwoShards(): Promise<TwoShards> {
  const stores = { '1': await openTestDatabase(), '2': await openTestDatabase() };
  const shard = (id: '1' | '2') =>
    fixedShard(id, {
      writer: {
        name: id,
        app: stores[id].login(roles.app),
        identity: stores[id].login(roles.identity),
        relay: stores[id].login(roles.relay),
      },
      readers: [],
    });
  const topology: Topology = { directory: '1', shards: [shard('1'), shard('2')] };
  const opened: Database[] = [];
  const another = (): Database => {
    const database = openDatabase(topology);
    opened.push(database);
    return database;
  };
  const close = async (): Promise<void> => {
    await Promise.all([...opened, stores['1'], stores['2']].map((each) => each.close()));
  };
  return {
    store: { ...stores['1'], database: another(), close },
    another,
    async connect(id) {
      const client = new Client(stores[id === '1' ? '1' : '2'].login('postgres'));
      await client.connect();
      return client;
    },
    close,
  };
}
