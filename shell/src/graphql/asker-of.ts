import type { Session } from '@suanpan/protocol/session';

/** The header in which a request names its page's company and person. */
export const askerHeader = 'x-suanpan-asker';

/** Names a page's company and person, as its requests do: all tabs have one cookie, but each page has its own company. */
export function askerOf({ company, user }: Session): string {
  return `${company.id}/${user.id}`;
}
