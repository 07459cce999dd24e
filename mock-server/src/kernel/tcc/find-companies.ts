import type { Database } from '../database/database.ts';
import type { Transaction } from '../database/transaction.ts';

/** Which companies a sweep is for: those with something unfinished, or all that ever had something. */
export type SweptCompanies = 'open' | 'known';

const functions: Readonly<Record<SweptCompanies, string>> = { open: 'tcc_open_companies', known: 'tcc_known_companies' };

/** Finds companies by one question to each shard, however many there are. */
export async function findCompanies(database: Database, wanted: SweptCompanies): Promise<readonly string[]> {
  const ask = (tx: Transaction) => tx.rows<{ readonly id: string }>(`SELECT id FROM ${functions[wanted]}() AS id ORDER BY id`);
  const found = [...(await database.identityTx(ask))];
  await database.onOtherShards(async (tx) => void found.push(...(await ask(tx))));
  return found.map(({ id }) => id);
}
