import type { Work } from '#application/work.ts';
import type { Services } from './services.ts';

/** Returns where the work for a company has its time and its ids from: a world of a test may have its own. */
export function sourcesOf({ clock, ids, worlds }: Services, companyId: string): Pick<Work, 'clock' | 'ids'> {
  return { clock: worlds?.clockOf(companyId) ?? clock, ids: worlds?.idsOf(companyId) ?? ids };
}
