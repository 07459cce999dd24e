import { isMonth } from '#business/ledger/month.ts';
import type { CompanyFactReason } from '#core/company/company-facts.ts';
import type { CompanyMode } from '#core/company/company-mode.ts';
import { isCreditCode, readCreditCode } from '#core/company/credit-code.ts';
import { checkText, type TextReason } from '#core/text/check-text.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';

/** With what a company begins: with samples to look around in, or with what there was before the books. */
export const foundingStarts = ['OPENING', 'SAMPLES'] as const;

/** With what a company begins. */
export type FoundingStart = (typeof foundingStarts)[number];

/** What is entered to found a company. */
export interface FoundingEntries {
  readonly name: string;
  /** Empty for none. */
  readonly creditCode: string;
  readonly mode: CompanyMode;
  /** The month that the books are to begin with; samples begin with this month, whatever it says. */
  readonly firstMonth: string;
  readonly start: FoundingStart;
}

/** What can be wrong with it. */
export type FoundingReason = CompanyFactReason | TextReason | 'founding-month-wrong';

/** How long a name may be, in characters. */
const nameMax = 60;

/** Returns what is entered as it is stored, and refuses all that is wrong with it. */
export function checkFounding(entries: FoundingEntries): FoundingEntries {
  const problems = new ProblemList<FoundingReason>();
  const shown = entries.name.replaceAll(/\s+/gu, ' ');
  const name = checkText(problems, { path: 'name', text: shown }, { max: nameMax, required: true });
  const creditCode = readCreditCode(entries.creditCode);
  if (creditCode !== '' && !isCreditCode(creditCode)) problems.add('creditCode', 'credit-code-wrong');
  if (!isMonth(entries.firstMonth)) problems.add('firstMonth', 'founding-month-wrong');
  problems.assertNone();
  return { ...entries, name, creditCode };
}
