import { join } from 'node:path';
import { type AuditReport, checkAudit } from '#core/audit/check-audit.ts';
import type { Database } from '#kernel/database/database.ts';
import { StartError } from '#kernel/start-error/start-error.ts';
import { readConfig } from '../config.ts';
import { visitStore } from '../store/open-store.ts';

/** A company with what its audit came to. */
interface CheckedCompany extends AuditReport {
  readonly id: string;
  readonly name: string;
}

const repository = join(import.meta.dirname, '../../..');

process.exitCode = await main(process.argv.includes('--json'));

/** Says of each company whether its audit is whole; 1 when one is not, 2 when it could not be read. */
async function main(isJson: boolean): Promise<number> {
  try {
    const store = await visitStore(readConfig(process.env, repository));
    try {
      const companies = await checkAll(store.database);
      const lines = companies.length === 0 ? ['There is no company yet.'] : companies.map(lineOf);
      console.log(isJson ? JSON.stringify({ companies }) : lines.join('\n'));
      return companies.some(({ broken }) => broken !== null) ? 1 : 0;
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    const { code, headline, remedy } = error.failure;
    console.error(`${code}  ${headline}\n  ${remedy}`);
    return 2;
  }
}

async function checkAll(database: Database): Promise<readonly CheckedCompany[]> {
  const companies = await database.identityTx((tx) =>
    tx.rows<{ readonly id: string; readonly name: string }>(
      'SELECT company_id AS id, name FROM company_card ORDER BY founded_at, company_id',
    ),
  );
  const checked: CheckedCompany[] = [];
  for (const { id, name } of companies) checked.push({ id, name, ...(await database.tenantTx({ tenantId: id }, 'read', checkAudit)) });
  return checked;
}

function lineOf({ name, entries, head, broken }: CheckedCompany): string {
  const words = { changed: 'was changed', missing: 'is missing', 'cut-off': 'was cut off, with all after it' };
  const fate = broken ? `✗ entry ${broken.number} ${words[broken.why]}` : '✓ whole';
  return `${fate}  ${name}  ${entries} entries, head ${head.slice(0, 16)}`;
}
