import { findPlannedFirstMonth } from '#core/company/company-mode.ts';
import { requirePermission } from '#core/access/actor.ts';
import type { Work } from '../work.ts';

/** Reads the month that the books are to begin with, as was said when the company was founded; for who begins them. */
export function readPlannedFirstMonth({ tx, actor }: Work): Promise<string | null> {
  requirePermission(actor, 'books.parameter.write');
  return findPlannedFirstMonth(tx);
}
