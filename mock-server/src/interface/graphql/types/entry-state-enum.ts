import { builder } from '../builder.ts';

/** How it stands with entering into a company. */
export const EntryStateEnum = builder.enumType('EntryState', {
  description: 'Nothing is entered as the company is archived or its day is over; or that day is near.',
  values: ['ARCHIVED', 'EXPIRED', 'ENDING'] as const,
});
