import { createServerAdapter } from '@whatwg-node/server';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { branchHandler, type BranchDoor } from '#kernel/tcc/branch-handler.ts';
import { openTestDatabase, type TestDatabase } from '../open-test-database.ts';
import { startChild, type Child } from './child-process.ts';
import { compileProgram } from './compile-program.ts';

/** Another system that keeps the stock and the credit of a company: a process of its own over a database of its own. */
export interface OtherKeeper {
  /** What the configuration of the company's server says of it. */
  readonly tccPeers: ReadonlyMap<string, string>;
  /** Gives it the company's masters and stock, as it has them in another database; and says where it asks how transactions stand. */
  know(tenantId: string, from: TestDatabase, door: BranchDoor): Promise<void>;
  /** Has its process killed by SIGKILL at a named point. */
  dieAt(point: string): Promise<void>;
  /** Waits until it is dead, and starts it again. */
  revive(): Promise<void>;
  sql<Row>(text: string): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** What it has to know; in this order. */
const known = ['tenant', 'placement', 'directory', 'user_account', 'member', 'warehouse', 'product', 'customer', 'stock_balance'];

/** Opens it, without a company. */
export async function openOtherKeeper(): Promise<OtherKeeper> {
  const store = await openTestDatabase();
  const program = await compileProgram();
  const folder = mkdtempSync(join(tmpdir(), 'suanpan-keeper-'));
  const socket = join(folder, 'keeper.sock');
  const asked = join(folder, 'log.sock');
  const root = new Client(store.login('postgres'));
  await root.connect();
  const { host = '', database = '' } = store.login('suanpan_app');
  const start = async (): Promise<Child> => {
    const child = startChild(program.file);
    await child.tell({ do: 'participate', place: { socketFolder: host, database, socket }, coordinator: `unix:${asked}` });
    return child;
  };
  let child = await start();
  const log = await serveLog(asked);
  return {
    tccPeers: new Map(['stock.reserve', 'credit.hold'].map((name) => [name, `unix:${socket}`])),
    async know(tenantId, from, asks) {
      log.ask(asks);
      await copyRows(tenantId, from, root);
    },
    dieAt: async (point) => void (await child.tell({ do: 'trap', trap: { point, how: 'die' } })),
    async revive() {
      await child.ended;
      child = await start();
    },
    sql: async <Row>(text: string) => (await root.query(text)).rows as readonly Row[],
    async close() {
      await child.kill();
      await root.end();
      await log.close();
      await store.close();
      program.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Serves the log of a coordinator that is named later. */
async function serveLog(socket: string) {
  let door: BranchDoor | null = null;
  const nobody = new Response(null, { status: 503 });
  const adapter = createServerAdapter((request: Request) => (door === null ? nobody.clone() : branchHandler(door)(request)));
  const server = createServer((request, response) => void adapter(request, response));
  await new Promise<void>((done) => void server.listen(socket, done));
  return {
    ask(asked: BranchDoor) {
      door = asked;
    },
    async close() {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function copyRows(tenantId: string, from: TestDatabase, target: Client): Promise<void> {
  const source = new Client(from.login('postgres'));
  await source.connect();
  await target.query(`SET session_replication_role = 'replica'`);
  const ownerOf: Readonly<Record<string, string>> = { tenant: 'id', placement: 'company_id', directory: 'company_id' };
  for (const table of known) {
    const condition = table === 'user_account' ? "$1::text <> ''" : `${ownerOf[table] ?? 'tenant_id'} = $1`;
    const { rows } = await source.query(`SELECT coalesce(json_agg(t), '[]') AS rows FROM ${table} t WHERE ${condition}`, [tenantId]);
    await target.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1) ON CONFLICT DO NOTHING`, [
      JSON.stringify(rows[0].rows),
    ]);
  }
  await target.query(`SET session_replication_role = 'origin'`);
  // The audit asks whose row it is, of whoever writes.
  await target.query(`SET suanpan.tenant = '${tenantId}'`);
  await source.end();
}
