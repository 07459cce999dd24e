import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAudit } from '#core/audit/check-audit.ts';
import { openTestApi, userOf, type TestApi } from '../testing/open-test-api.ts';
import { openTwoShards, type TwoShards } from '../testing/open-two-shards.ts';
import { orderMutations, orderQuery, validInput } from '../testing/order-documents.ts';
import type { TestCompany } from '#seed/test-company.ts';
import { moveCompany, type MoveOrder, type MoveProgress } from '#kernel/moving/move-company.ts';
import { beginMove, decideMove, fenceCompany, resumeMove } from '#kernel/moving/move-steps.ts';
import { findTenantTables, isOfCompany } from '#kernel/moving/tenant-tables.ts';
import { sumsOf } from '#kernel/moving/verify-copy.ts';

let shards: TwoShards;
let api: TestApi;

beforeAll(async () => {
  shards = await openTwoShards();
  api = await openTestApi({ store: shards.store });
});
afterAll(() => api.close());

const idOf = (company: TestCompany): string => company.companies[0]?.id ?? '';

/** Returns the id of a fresh company, with where it is and where it is not. */
async function placed() {
  const company = await api.company();
  const source = await shardOf(idOf(company));
  return { company, id: idOf(company), source, target: source === '1' ? '2' : '1' };
}

async function shardOf(companyId: string): Promise<string> {
  const rows = await shards.store.database.identityTx((tx) =>
    tx.rows<{ shard: string }>('SELECT shard FROM directory WHERE company_id = $1', [companyId]),
  );
  return rows[0]?.shard ?? '';
}

function move(companyId: string, target: string, report: MoveOrder['report'] = () => undefined) {
  return moveCompany({ companyId, target, directory: '1', connect: shards.connect, report });
}

/** Returns what each table of a shard has of a company. */
async function sumsOn(shard: string, companyId: string) {
  const client = await shards.connect(shard);
  try {
    return Object.fromEntries(await sumsOf(client, await findTenantTables(client), companyId));
  } finally {
    await client.end();
  }
}

async function rowsOn(shard: string, companyId: string): Promise<number> {
  return Object.values(await sumsOn(shard, companyId)).reduce((sum, { rows }) => sum + rows, 0);
}

it('companies go to the shard with the fewest, and one may belong to companies of both', async () => {
  const company = await api.company({ secondCompany: true });
  const places = await Promise.all(company.companies.map(({ id }) => shardOf(id)));
  expect(places.toSorted()).toEqual(['1', '2']);
  const { viewer } = await api.as(userOf(company, 'owner')).run('{ viewer { companies { name } } }');
  expect(viewer.companies).toHaveLength(2);
});

it('moves a company while it works: each order that was acknowledged is there, once, and the audit is whole', async () => {
  const { company, id, source, target } = await placed();
  const client = api.as(userOf(company, 'sales'));
  const input = await validInput(client);
  const moving = new AbortController();
  const numbers: string[] = [];
  const waits: number[] = [];
  const writers = Array.from({ length: 3 }, async () => {
    while (!moving.signal.aborted) {
      const begun = performance.now();
      const { order } = await client.run(orderMutations.create, { input });
      numbers.push(order.number);
      waits.push(performance.now() - begun);
    }
  });
  const moved = await move(id, target);
  moving.abort();
  await Promise.all(writers);
  expect(moved).toMatchObject({ source, target });
  expect(await shardOf(id)).toBe(target);
  const kept = await shards.store.database.tenantTx({ tenantId: id }, 'read', (tx) =>
    tx.rows<{ number: string }>('SELECT number FROM sales_order'),
  );
  const all = kept.map(({ number }) => number);
  expect(numbers.filter((number) => !all.includes(number))).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
  expect(await shards.store.database.tenantTx({ tenantId: id }, 'read', checkAudit)).toMatchObject({ broken: null });
  const { order } = await client.run(orderMutations.create, { input });
  expect(all).not.toContain(order.number);
  // A bound for a busy machine; what it takes on a quiet one is measured in bench.
  expect(moved.pauseMs).toBeLessThan(3000);
});

it('another process that remembers the old place is refused there and finds the new one', async () => {
  const { id, target } = await placed();
  const other = shards.another();
  const read = () => other.tenantTx({ tenantId: id }, 'read', (tx) => tx.rows('SELECT current_database() AS name'));
  const [before] = await read();
  await move(id, target);
  expect(await read()).not.toEqual([before]);
  await other.tenantTx({ tenantId: id }, 'write', (tx) => tx.rows(`UPDATE tenant SET name = 'renamed', version = version + 1`));
  expect(await rowsOn(target, id)).toBeGreaterThan(0);
});

it('brings over what was changed, added and removed after the first pass', async () => {
  const { company, id, source, target } = await placed();
  const client = api.as(userOf(company, 'sales'));
  const input = await validInput(client);
  const three = { ...input, lines: [input.lines[0], input.lines[0], input.lines[0]] };
  const { order } = await client.run(orderMutations.create, { input: three });
  await move(id, target, async ({ step }) => {
    if (step !== 'fencing') return;
    await client.run(orderMutations.update, { id: order.id, version: order.version, input });
    await client.run(orderMutations.create, { input: three });
  });
  expect(await sumsOn(target, id)).toEqual(await sumsOn(source, id));
  const { order: moved } = await client.run(orderQuery, { id: order.id });
  expect(moved.lines).toHaveLength(1);
});

describe('a move that fails', () => {
  const steps: readonly MoveProgress['step'][] = ['copying', 'fencing', 'catching-up', 'verifying', 'switching'];

  it.each(steps)('while %s leaves the company where it was, at work, and nothing at the target', async (failing) => {
    const { company, id, source, target } = await placed();
    const before = await sumsOn(source, id);
    const failed = move(id, target, ({ step }) => {
      if (step === failing) throw new Error('pulled the plug');
    });
    await expect(failed).rejects.toThrow('pulled the plug');
    expect(await shardOf(id)).toBe(source);
    expect(await sumsOn(source, id)).toEqual(before);
    expect(await rowsOn(target, id)).toBe(0);
    const client = api.as(userOf(company, 'sales'));
    await client.run(orderMutations.create, { input: await validInput(client) });
    await move(id, target);
    expect(await shardOf(id)).toBe(target);
  });
});

describe('rows that come over changed', () => {
  /** Has the target change each order of a note as it comes; returns how to stop that. */
  async function spoil(target: string, note: string) {
    const client = await shards.connect(target);
    await client.query(`
      CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.note := 'spoilt'; RETURN NEW; END $$;
      CREATE TRIGGER spoil BEFORE INSERT ON sales_order FOR EACH ROW WHEN (NEW.note = '${note}') EXECUTE FUNCTION spoil();
      ALTER TABLE sales_order ENABLE ALWAYS TRIGGER spoil`);
    return async () => {
      await client.query('DROP TRIGGER spoil ON sales_order; DROP FUNCTION spoil()');
      await client.end();
    };
  }

  it.each(['first', 'second'])('in the %s pass are found, and nothing is moved', async (pass) => {
    const { company, id, source, target } = await placed();
    const client = api.as(userOf(company, 'sales'));
    const input = { ...(await validInput(client)), note: `${pass} pass` };
    const write = () => client.run(orderMutations.create, { input });
    if (pass === 'first') await write();
    const stop = await spoil(target, `${pass} pass`);
    const moved = move(id, target, async ({ step }) => void (step === 'fencing' && pass === 'second' && (await write())));
    await expect(moved).rejects.toThrow('The rows of "sales_order" are not those of the source');
    await stop();
    expect([await shardOf(id), await rowsOn(target, id)]).toEqual([source, 0]);
  });
});

describe('a mover that is lost', () => {
  async function begun() {
    const placedCompany = await placed();
    const { id, source, target } = placedCompany;
    const [directory, from, to] = await Promise.all(['1', source, target].map((shard) => shards.connect(shard)));
    if (directory === undefined || from === undefined || to === undefined) throw new Error('Not connected');
    const clients = { directory, source: from, target: to };
    const record = await beginMove(directory, { companyId: id, target });
    const end = () => Promise.all([directory.end(), from.end(), to.end()]);
    return { ...placedCompany, clients, record, end };
  }

  it('before the decision keeps nobody from writing once its fence has ended, and can be undone', async () => {
    const { company, id, source, clients, record, end } = await begun();
    await fenceCompany(clients.source, id);
    await clients.source.query('UPDATE placement SET fenced_until = clock_timestamp() WHERE company_id = $1', [id]);
    const client = api.as(userOf(company, 'sales'));
    await client.run(orderMutations.create, { input: await validInput(client) });
    expect(await decideMove(clients.source, id)).toBe(false);
    expect(await resumeMove(clients, record)).toBe('undone');
    expect(await shardOf(id)).toBe(source);
    await end();
  });

  it('after the decision is finished by whoever resumes it', async () => {
    const { company, id, target, clients, record, end } = await begun();
    const tables = await findTenantTables(clients.source);
    await clients.target.query('BEGIN');
    await clients.target.query(`SET LOCAL session_replication_role = 'replica'`);
    for (const table of tables) {
      const { rows } = await clients.source.query<{ row: unknown }>(
        `SELECT to_jsonb(t) AS row FROM ${table.name} t WHERE ${isOfCompany(table, id)}`,
      );
      await clients.target.query(
        `INSERT INTO ${table.name} (${table.columns.join(', ')}) OVERRIDING SYSTEM VALUE
         SELECT ${table.columns.join(', ')} FROM jsonb_populate_recordset(NULL::${table.name}, $1)`,
        [JSON.stringify(rows.map(({ row }) => row))],
      );
    }
    await clients.target.query(`INSERT INTO placement (company_id, epoch, state) VALUES ($1, 2, 'active')`, [id]);
    await clients.target.query('COMMIT');
    await fenceCompany(clients.source, id);
    expect(await decideMove(clients.source, id)).toBe(true);
    expect(await resumeMove(clients, record)).toBe('done');
    expect(await shardOf(id)).toBe(target);
    const client = api.as(userOf(company, 'sales'));
    await client.run(orderMutations.create, { input: await validInput(client) });
    await end();
  });

  it('is not overtaken by a second one', async () => {
    const { id, target, clients, record, end } = await begun();
    await expect(move(id, target)).rejects.toThrow('is being moved already');
    await resumeMove(clients, record);
    await end();
  });
});

it('moves there and back, and each time the rows are equal', async () => {
  const { id, source, target } = await placed();
  const before = await sumsOn(source, id);
  await move(id, target);
  expect(await sumsOn(target, id)).toEqual(before);
  await move(id, source);
  expect(await shardOf(id)).toBe(source);
  expect(await sumsOn(source, id)).toEqual(before);
});

it('refuses an unknown company, one that is there already, and what is no id', async () => {
  const { id, source } = await placed();
  await expect(move('01890000-0000-7000-8000-00000000dead', '2')).rejects.toThrow('There is no company');
  await expect(move(id, source)).rejects.toThrow('already');
  await expect(move(`x' OR true`, '2')).rejects.toThrow('no company');
});
