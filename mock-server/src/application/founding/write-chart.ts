import { insertAccounts } from '#core/account/account-store.ts';
import { standardChart } from '#core/account/standard-chart.ts';
import type { Change } from '#core/access/change.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import type { Ids } from '#kernel/ids/ids.ts';

/** Gives a company the standard chart of accounts, in its own tenant's transaction; one that has accounts keeps them as they are. */
export async function writeChart(tx: Transaction, change: Change, ids: Ids): Promise<void> {
  if ((await tx.rows('SELECT 1 FROM account LIMIT 1')).length > 0) return;
  const accounts = standardChart.map((account) => ({ ...account, id: ids.next(change.at), isStandard: true }));
  await insertAccounts(tx, accounts, change);
}
