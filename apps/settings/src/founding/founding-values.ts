import type { FoundCompanyMutationVariables } from '../data/found-company.generated.ts';

/** What is entered to found a company. */
export type FoundingValues = Omit<FoundCompanyMutationVariables['input'], 'creditCode'> & { readonly creditCode: string };

/** What is entered before anybody enters anything: the books begin this month, which is the second of those offered. */
export function newFounding(months: readonly string[]): FoundingValues {
  return { name: '', creditCode: '', mode: 'FULL', start: 'OPENING', firstMonth: months[1] ?? months[0] ?? '' };
}
