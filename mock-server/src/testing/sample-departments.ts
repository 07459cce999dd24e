import type { GraphqlClient } from './graphql-client.ts';

/** Adds a department that operations may read and change, and that members may be put into. */
export async function sampleDepartment(owner: GraphqlClient): Promise<{ readonly id: string; readonly version: number }> {
  return (await owner.run('mutation { made: createDepartment(input: { name: "样品部" }) { id version } }')).made;
}
