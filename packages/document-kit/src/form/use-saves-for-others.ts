import { useCan, useHasSeparateDuties } from '@suanpan/app-kit/use-session';

/** Returns whether this person may approve documents, but not those that they make. */
export function useSavesForOthers(): boolean {
  const mayApprove = useCan('books.document.approve');
  return useHasSeparateDuties() && mayApprove;
}
