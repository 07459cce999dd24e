import { systemClock } from '#kernel/clock/clock.ts';
import type { Database } from '#kernel/database/database.ts';
import { randomIds } from '#kernel/ids/ids.ts';
import { listTransactions, type UnfinishedTransaction } from '#kernel/tcc/list-transactions.ts';
import { assembleTcc } from '../assemble-tcc.ts';
import type { Config } from '../config.ts';
import { allCompanies, onStore } from './on-store.ts';

type Listed = UnfinishedTransaction & { readonly company: string };

const usage = 'npm run tcc -- list|recover [--json]';

process.exitCode = await main(process.argv.slice(2));

/** Lists what is unfinished, or finishes what can be; 1 when something is left after that, 2 when it could not be read. */
async function main(words: readonly string[]): Promise<number> {
  const [command, ...others] = words.filter((word) => word !== '--json');
  if ((command !== 'list' && command !== 'recover') || others.length > 0) {
    console.error(usage);
    return 2;
  }
  return onStore({ refused: 2 }, async (store, config) => {
    const report = command === 'recover' ? await recover(store.database, config) : null;
    const transactions = await listAll(store.database);
    console.log(words.includes('--json') ? JSON.stringify({ report, transactions }) : textOf(report, transactions));
    return command === 'recover' && transactions.some(isOverdue) ? 1 : 0;
  });
}

function log(entry: Readonly<Record<string, unknown>>): void {
  console.error(JSON.stringify(entry));
}

function recover(database: Database, config: Config) {
  return assembleTcc({ database, ids: randomIds(systemClock), log }, config).recover({ atOnce: true });
}

async function listAll(database: Database): Promise<readonly Listed[]> {
  const companies = await allCompanies(database);
  const all: Listed[] = [];
  for (const { id, name } of companies) {
    const found = await database.tenantTx({ tenantId: id }, 'read', listTransactions);
    all.push(...found.map((transaction) => ({ ...transaction, company: name })));
  }
  return all;
}

/** One that is before its deadline is under way, and no concern of anybody. */
function isOverdue({ state, overdue }: Listed): boolean {
  return state !== 'trying' || overdue > 0;
}

function textOf(report: Awaited<ReturnType<typeof recover>> | null, transactions: readonly Listed[]): string {
  const done = report === null ? [] : [`confirmed ${report.confirmed}, cancelled ${report.cancelled}, still open ${report.open}`];
  const lines = transactions.map(({ xid, state, age, tries, company, open, lastError }) => {
    const where = open.map(({ participant, address }) => `${participant} at ${address}`).join(', ');
    const because = lastError === null ? '' : `\n  ${lastError}`;
    return `${state}  ${xid}  ${age} s old, ${tries} failed tries  ${company}  ${where === '' ? 'no branch is open' : where}${because}`;
  });
  return [...done, ...(lines.length === 0 ? ['Nothing is unfinished.'] : lines)].join('\n');
}
