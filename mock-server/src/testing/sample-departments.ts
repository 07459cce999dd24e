import type { GraphqlClient } from './graphql-client.ts';
import type { SampleValues } from './sample-variables.ts';

/** A department, and what is entered of members with it. */
interface SampleDepartment {
  readonly thing: { readonly id: string; readonly version: number };
  readonly values: SampleValues;
}

/** Adds a department that operations may read and change, and that members may be put into. */
export async function sampleDepartment(owner: GraphqlClient): Promise<SampleDepartment> {
  const { made } = await owner.run('mutation { made: createDepartment(input: { name: "样品部" }) { id version } }');
  const { cashAccounts } = await owner.run('{ cashAccounts { id } }');
  // Most roles write prices.
  return { thing: made, values: { departmentId: made.id, cashAccountIds: cashAccounts[0].id, hidePrices: false } };
}
