import type { Client } from 'pg';
import { actorOf } from '../../../mock-server/src/core/access/actor.ts';
import { createSalesOrder } from '../../../mock-server/src/application/create-sales-order.ts';
import { sessionOfToken } from '../../../mock-server/src/interface/session/resolve-session.ts';
import { openDatabase, type Database } from '../../../mock-server/src/kernel/database/database.ts';
import { moveCompany, type Moved } from '../../../mock-server/src/kernel/moving/move-company.ts';
import { fixedShard, type Topology } from '../../../mock-server/src/kernel/shards/topology.ts';
import type { TestCompany } from '../../../mock-server/src/seed/test-company.ts';
import type { Store } from '../../../mock-server/src/store/open-store.ts';
import { benchServices } from './bench-services.ts';
import { openBenchStore } from './open-bench-store.ts';
import { seedMillion } from './seed-million.ts';

const ordersEach = 4000;

/** Moves a company of 4,000 orders with 8,000 lines to and fro between two servers while three people write orders; returns each move. */
export async function measureMoves({
  runs,
  say,
}: {
  readonly runs: number;
  readonly say: (line: string) => void;
}): Promise<readonly Moved[]> {
  const stores = { '1': await openBenchStore(), '2': await openBenchStore() } as const;
  const database = openDatabase(topologyOf(stores));
  try {
    const company = await seedMillion(stores['1'], { companies: 1, ordersEach }, say);
    const moves: Moved[] = [];
    for (let run = 0; run < runs; run += 1) {
      moves.push(await moveUnderWrites(database, company, { stores, target: run % 2 === 0 ? '2' : '1' }));
      say(`move ${run + 1} of ${runs}: ${moves.at(-1)?.pauseMs} ms`);
    }
    return moves;
  } finally {
    await database.close();
    await Promise.all(Object.values(stores).map((store) => store.close()));
  }
}

type Stores = Readonly<Record<'1' | '2', Store>>;

function topologyOf(stores: Stores): Topology {
  const shard = (id: '1' | '2') => {
    const [only] = stores[id].topology.shards;
    if (only === undefined) throw new Error('A store has a shard');
    return fixedShard(id, { ...only.servers(), readers: [] });
  };
  return { directory: '1', shards: [shard('1'), shard('2')] };
}

async function moveUnderWrites(
  database: Database,
  company: TestCompany,
  { stores, target }: { readonly stores: Stores; readonly target: '1' | '2' },
): Promise<Moved> {
  const companyId = company.companies[0]?.id ?? '';
  const connect = async (shard: string): Promise<Client> => stores[shard === '1' ? '1' : '2'].connectAdmin('1');
  const write = await openWriter(database, company);
  const moving = new AbortController();
  const writers = Array.from({ length: 3 }, async () => {
    while (!moving.signal.aborted) await write();
  });
  try {
    return await moveCompany({ companyId, target, directory: '1', connect });
  } finally {
    moving.abort();
    await Promise.all(writers);
  }
}

/** Returns what writes an order as somebody of the company. */
async function openWriter(database: Database, company: TestCompany): Promise<() => Promise<unknown>> {
  const services = benchServices(database);
  const found = await sessionOfToken(services, company.users[0]?.session ?? '');
  if (found === null) throw new Error('Nobody is signed in');
  const actor = actorOf({ ...found.membership, tenantId: found.view.companyId, userId: found.view.userId });
  const first = (sql: string) => database.tenantTx(actor, 'read', (tx) => tx.rows<{ readonly id: string }>(sql));
  const [[customer], [product]] = await Promise.all([first('SELECT id FROM customer LIMIT 1'), first('SELECT id FROM product LIMIT 1')]);
  const line = { productId: product?.id ?? '', quantity: '1', price: '2.50', discount: '0', taxRate: '13' };
  const input = {
    customerId: customer?.id ?? '',
    date: '2026-11-23',
    deliveryDate: null,
    taxIncluded: true,
    note: '',
    lines: [line, line],
  };
  return () =>
    database.tenantTx(actor, 'write', (tx) =>
      createSalesOrder({ tx, actor, clock: services.clock, ids: services.ids, afterCommit: () => undefined }, input),
    );
}
