import { type AuditReport, checkAudit } from '#core/audit/check-audit.ts';
import type { Database } from '#kernel/database/database.ts';
import { allCompanies, onStore } from './on-store.ts';

/** A company with what its audit came to. */
interface CheckedCompany extends AuditReport {
  readonly id: string;
  readonly name: string;
}

process.exitCode = await main(process.argv.includes('--json'));

/** Says of each company whether its audit is whole; 1 when one is not, 2 when it could not be read. */
async function main(isJson: boolean): Promise<number> {
  return onStore({ refused: 2 }, async ({ database }) => {
    const companies = await checkAll(database);
    const lines = companies.length === 0 ? ['There is no company yet.'] : companies.map(lineOf);
    console.log(isJson ? JSON.stringify({ companies }) : lines.join('\n'));
    return companies.some(({ broken }) => broken !== null) ? 1 : 0;
  });
}

async function checkAll(database: Database): Promise<readonly CheckedCompany[]> {
  const companies = await allCompanies(database);
  const checked: CheckedCompany[] = [];
  for (const { id, name } of companies) checked.push({ id, name, ...(await database.tenantTx({ tenantId: id }, 'read', checkAudit)) });
  return checked;
}

function lineOf({ name, entries, head, broken }: CheckedCompany): string {
  const words = { changed: 'was changed', missing: 'is missing', 'cut-off': 'was cut off, with all after it' };
  const fate = broken ? `✗ entry ${broken.number} ${words[broken.why]}` : '✓ whole';
  return `${fate}  ${name}  ${entries} entries, head ${head.slice(0, 16)}`;
}
