import { requirePermission } from '#core/access/actor.ts';
import { companyFactLimits, type CompanyFactEntries, type CompanyFactReason, type CompanyFacts } from '#core/company/company-facts.ts';
import { findCompanyFacts, writeCompanyFacts } from '#core/company/company-facts-store.ts';
import { isCreditCode, readCreditCode } from '#core/company/credit-code.ts';
import { checkText, type TextReason } from '#core/text/check-text.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import type { CompanyRefusal } from './set-company-mode.ts';
import { changeOf, type Work } from './work.ts';

/** Reads what the company says of itself on paper; for who says what is printed as well. */
export function readCompanyFacts({ tx, actor }: Work): Promise<CompanyFacts> {
  requirePermission(actor, 'books.parameter.write');
  return findCompanyFacts(tx);
}

/** Changes what the company says of itself on paper from now on. */
export async function updateCompanyFacts(work: Work, version: number, entries: CompanyFactEntries): Promise<CompanyFacts> {
  requirePermission(work.actor, 'settings.company.write');
  const facts = { ...check(entries), version };
  if (!(await writeCompanyFacts(work.tx, { ...facts, id: work.ids.next() }, changeOf(work))))
    throw new Refusal<CompanyRefusal>('stale-company');
  return { ...facts, version: version + 1 };
}

function check(entries: CompanyFactEntries): CompanyFactEntries {
  const problems = new ProblemList<CompanyFactReason | TextReason>();
  const text = (path: keyof CompanyFactEntries): string =>
    checkText(problems, { path, text: entries[path].replaceAll(/[\t-\r\u2028\u2029]+/gu, ' ') }, { max: companyFactLimits[path] });
  const creditCode = readCreditCode(entries.creditCode);
  if (creditCode !== '' && !isCreditCode(creditCode)) problems.add('creditCode', 'credit-code-wrong');
  const checked = {
    printedName: text('printedName'),
    creditCode,
    address: text('address'),
    phone: text('phone'),
    bank: text('bank'),
    bankAccount: text('bankAccount'),
  };
  problems.assertNone();
  return checked;
}
