import { graphqlHandler } from '../../../mock-server/src/interface/http/graphql-handler.ts';
import type { Store } from '../../../mock-server/src/store/open-store.ts';
import { GraphqlClient } from '../../../mock-server/src/testing/graphql-client.ts';
import { benchServices } from './bench-services.ts';
import { listQueries } from './list-queries.ts';
import { recordStatements, type Sent } from './record-statements.ts';
import { seedMillion, type Amount } from './seed-million.ts';

/** What a list came to. */
export interface ListResult {
  readonly name: string;
  /** Every time that it took on the server, in milliseconds. */
  readonly times: readonly number[];
  /** Tables that were read whole, or by an index that does not begin with the company. */
  readonly badScans: readonly string[];
}

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly Plan[];
}

/** Tables that are small for each company and read by its key alone are judged, too: none may be read across companies. */
const wholeScans = new Set(['Seq Scan', 'Bitmap Heap Scan', 'Index Scan', 'Index Only Scan']);

/** Asks every list of the API in a full database, through the door that pages use, and explains each statement that it sent. */
export async function explainLists(
  store: Store,
  amount: Amount,
  { runs, say }: { readonly runs: number; readonly say: (line: string) => void },
) {
  const company = await seedMillion(store, amount, say);
  const sent: Sent[] = [];
  const database = recordStatements(store.database, sent);
  const handler = graphqlHandler(benchServices(database));
  const client = new GraphqlClient(handler, company.users[0]?.session ?? null);
  const results: ListResult[] = [];
  for (const { name, query, variables } of listQueries) {
    sent.length = 0;
    await client.run(query, variables);
    const badScans = await findBadScans(store, company.companies[0]?.id ?? '', [...sent]);
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const begun = performance.now();
      await client.run(query, variables);
      times.push(performance.now() - begun);
    }
    results.push({ name, times, badScans });
    say(`${name}  ${Math.max(...times).toFixed(1)} ms at most${badScans.length > 0 ? `  ${badScans.join(', ')}` : ''}`);
  }
  return results;
}

async function findBadScans(store: Store, tenantId: string, statements: readonly Sent[]): Promise<readonly string[]> {
  const admin = await store.connectAdmin(store.topology.directory);
  const leading = await admin.query<{ readonly name: string }>(
    `SELECT i.indexrelid::regclass::text AS name FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
     WHERE a.attname = 'tenant_id' OR i.indrelid = 'tenant'::regclass`,
  );
  await admin.end();
  const good = new Set(leading.rows.map(({ name }) => name));
  const bad = new Set<string>();
  await store.database.tenantTx({ tenantId }, 'read', async (tx) => {
    for (const { sql, values } of statements) {
      const [row] = await tx.rows<{ readonly 'QUERY PLAN': readonly { readonly Plan: Plan }[] }>(`EXPLAIN (FORMAT JSON) ${sql}`, values);
      for (const plan of row?.['QUERY PLAN'] ?? []) collect(plan.Plan, good, bad);
    }
  });
  return [...bad].toSorted();
}

function collect(plan: Plan, good: ReadonlySet<string>, bad: Set<string>): void {
  const relation = plan['Relation Name'];
  const index = plan['Index Name'];
  const type = plan['Node Type'];
  if (relation !== undefined && type === 'Seq Scan') bad.add(`${relation} read whole`);
  if (index !== undefined && (wholeScans.has(type) || type === 'Bitmap Index Scan') && !good.has(index))
    bad.add(`${index} crosses companies`);
  for (const inner of plan.Plans ?? []) collect(inner, good, bad);
}
