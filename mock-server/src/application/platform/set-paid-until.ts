import { storePaidUntil } from '#core/company/company-life.ts';
import { findPlatformCompany, type PlatformCompany } from '#core/platform/company-list.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import { Refusal } from '#kernel/refusal/refusal.ts';
import { carryCards } from '#kernel/shards/carry-cards.ts';
import type { SessionReason } from '../change-session.ts';
import { checkWhy } from './check-why.ts';
import { recordAct, type RecordTools } from './record-act.ts';

/** Until when a company is paid. */
export interface PaidUntilWish {
  readonly companyId: string;
  /** The last day on which anything is entered; null for no end. */
  readonly day: string | null;
  readonly why: string;
}

/** Sets until when a company is paid, for a reason; the record of the platform and the company's audit both have it. */
export async function setPaidUntil(tools: RecordTools, { companyId, day, why }: PaidUntilWish): Promise<PlatformCompany> {
  const reason = checkWhy(why, true);
  assertDay(day);
  const { database } = tools;
  const find = () => database.identityTx((tx) => findPlatformCompany(tx, companyId));
  const company = isId(companyId) ? await find() : null;
  if (company === null) throw new Refusal<SessionReason>('company-not-found');
  await recordAct(
    tools,
    { act: 'SET_PAID_UNTIL', target: { company: company.name, companyId, paidUntil: day ?? 'no end' }, why: reason },
    {
      run: () => database.tenantTx({ tenantId: companyId }, 'write', (tx) => storePaidUntil(tx, day)),
      outcomeOf: (before) => `was ${before ?? 'no end'}`,
    },
  );
  await carryCards(database);
  return (await find()) ?? company;
}

function assertDay(day: string | null): void {
  const problems = new ProblemList<'day-malformed'>();
  if (day !== null && !isCalendarDay(day)) problems.add('day', 'day-malformed');
  problems.assertNone();
}
