import { requirePermission } from '#core/access/actor.ts';
import { listAuditEntries, type AuditEntry, type AuditFilter } from '#core/audit/audit-list.ts';
import { checkPage, type Page, type PageArguments } from '#core/paging/page.ts';
import { isCalendarDay } from '#kernel/clock/calendar-day.ts';
import { isId } from '#kernel/ids/ids.ts';
import { ProblemList } from '#kernel/refusal/problem-list.ts';
import type { Work } from './work.ts';

/** Which part of which entries is wanted, the latest first. */
export interface AuditWish extends PageArguments {
  readonly filter?: AuditFilter | null | undefined;
}

/** Reads one page of the company's audit; what can be nobody's id finds nothing. */
export async function listAudit({ tx, actor }: Work, wish: AuditWish): Promise<Page<AuditEntry>> {
  requirePermission(actor, 'settings.audit.read');
  const filter = wish.filter ?? {};
  const problems = new ProblemList<'day-malformed'>();
  for (const path of ['from', 'to'] as const) if (filter[path] != null && !isCalendarDay(filter[path])) problems.add(path, 'day-malformed');
  problems.assertNone();
  const page = checkPage(wish);
  if (filter.memberId != null && !isId(filter.memberId)) return { rows: [], hasNextPage: false, hasPreviousPage: false };
  return listAuditEntries(tx, { filter, timeZone: actor.timeZone }, page);
}
