import { execute, parse } from 'graphql';
import { actorOf } from '../../../mock-server/src/core/access/actor.ts';
import { loadersOf } from '../../../mock-server/src/interface/graphql/loaders.ts';
import type { RequestContext } from '../../../mock-server/src/interface/graphql/request-context.ts';
import { schema } from '../../../mock-server/src/interface/graphql/schema.ts';
import { graphqlHandler } from '../../../mock-server/src/interface/http/graphql-handler.ts';
import { sessionOfToken } from '../../../mock-server/src/interface/session/resolve-session.ts';
import type { Store } from '../../../mock-server/src/store/open-store.ts';
import type { Services } from '../../../mock-server/src/interface/services.ts';
import { benchServices } from './bench-services.ts';
import { costOf, type Cost } from './cost-of.ts';
import { seedMillion } from './seed-million.ts';

/** A list of 50 orders with customer and lines, as the page asks for it. */
const list = `query ListOrders { salesOrders(first: 50) { totalCount edges { cursor node { id number status date deliveryDate net tax gross
  customer { id name code } salesperson { id name } lines { position quantity price discount taxRate net tax gross product { id name sku unit } } } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

/** The sides, by name. */
export type ListCosts = Readonly<Record<'raw graphql-js' | 'our door, interpreted' | 'our door, compiled', readonly Cost[]>>;

/** Measures the CPU of Node for one list: raw graphql-js with our resolvers in one transaction, and the whole door around it. */
export async function measureListCost(
  store: Store,
  { runs, say }: { readonly runs: number; readonly say: (line: string) => void },
): Promise<ListCosts> {
  const sides = await listSides(store, say);
  // A server has answered hundreds of lists after a few seconds of work; before, the engine's compiler is a part of what is measured.
  for (const side of Object.values(sides)) for (let time = 0; time < 400; time += 1) await side();
  return costOf(sides, { rounds: runs, times: 60, say });
}

async function listSides(store: Store, say: (line: string) => void): Promise<Readonly<Record<keyof ListCosts, () => Promise<unknown>>>> {
  const company = await seedMillion(store, { companies: 3, ordersEach: 300 }, say);
  const session = company.users[0]?.session ?? '';
  const interpreted = benchServices(store.database);
  const compiled = benchServices(store.database, [list]);
  const document = parse(list);
  const raw = async (): Promise<unknown> => {
    const found = await sessionOfToken(interpreted, session);
    if (found === null) throw new Error('Nobody is signed in');
    const actor = actorOf({ ...found.membership, tenantId: found.view.companyId, userId: found.view.userId });
    return store.database.tenantTx(actor, 'read', async (tx) => {
      const work = { tx, actor, clock: interpreted.clock, ids: interpreted.ids };
      const contextValue = {
        services: interpreted,
        session: found,
        scope: { work, loaders: loadersOf(work) },
      } as unknown as RequestContext;
      return JSON.stringify(await execute({ schema, document, contextValue }));
    });
  };
  const doorOf = (services: Services): (() => Promise<unknown>) => {
    const handler = graphqlHandler(services);
    const body = JSON.stringify({ query: list, operationName: 'ListOrders', variables: {} });
    const headers = {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      'x-suanpan-app': 'bench',
      cookie: `sp_session=${session}`,
    };
    return async () => (await handler(new Request('http://localhost/graphql', { method: 'POST', headers, body }), '127.0.0.1')).text();
  };
  return { 'raw graphql-js': raw, 'our door, interpreted': doorOf(interpreted), 'our door, compiled': doorOf(compiled) };
}
