import type { Ask, GoldenCompany } from '../golden/golden-world.ts';
import { userOf, type TestApi } from './open-test-api.ts';
import type { GraphqlClient } from './graphql-client.ts';

/** Makes a fresh company of the test's API for a golden month. */
export async function goldenCompany(api: TestApi): Promise<GoldenCompany> {
  const company = await api.company();
  return { owner: askThrough(api.as(userOf(company, 'owner'))), sales: askThrough(api.as(userOf(company, 'sales'))) };
}

/** Returns a client as golden months ask through it. */
export function askThrough(client: GraphqlClient): Ask {
  return async (query, variables = {}, key) => {
    const { data, code, errors } = await client.send(query, variables, key === undefined ? {} : { 'idempotency-key': key });
    return { data, code, text: JSON.stringify(errors) };
  };
}
