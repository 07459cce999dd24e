import type { GraphqlClient } from './graphql-client.ts';
import { addRows, beginImport, type SeenJob } from './import-files.ts';
import type { SampleValues } from './sample-variables.ts';

/** What is imported by the operations of the page of data, and of no books that begin. */
export const importEntries: SampleValues = {
  'StartImport.kind': 'PRODUCTS',
  'StartImport.columns': 'sku',
  'StartImport.period': null,
  'ImportRowInput.cells': ['一', ''],
};

/** Begins an import of a supplier, which is checked and not written. */
export async function importSupplier(owner: GraphqlClient): Promise<SeenJob> {
  const { job } = await addRows(owner, await beginImport(owner, 'SUPPLIERS', ['name', 'code']), [['一', '']]);
  return job;
}
