import type { ApolloClient } from '@apollo/client';
import { entityChanged } from '@suanpan/protocol/entity-changed';
import type { Host } from '@suanpan/protocol/host';
import { changedEntities } from './changed-entities.ts';
import type { FreshAnswers } from './fresh-answers.ts';

/** What is said in one message; more is said in several. */
const idsInOne = 1000;

/** Tells other apps, and the person's other tabs, which entities a mutation changed. */
export function tellChanges({ messages }: Pick<Host, 'messages'>, data: unknown): void {
  for (const [type, ids] of changedEntities(data))
    for (let start = 0; start < ids.length; start += idsInOne)
      messages.publish(entityChanged, { type, ids: ids.slice(start, start + idsInOne) });
}

/** Who reads again. */
interface ChangeFollower {
  readonly client: ApolloClient;
  readonly fresh: FreshAnswers;
}

/** Reads again what is on the screen when somebody else changed something; many changes at once are one reason. */
export function followChanges(host: Host, { client, fresh }: ChangeFollower, { isOwnMeant = false } = {}): void {
  let isDue = false;
  const readAgain = (): void => {
    isDue = false;
    if (host.signal.aborted) return;
    client.refetchQueries({ include: 'active' }).catch((error: unknown) => host.telemetry.error(error));
  };
  host.messages.subscribe(entityChanged, (_, { app, isFromOtherTab }) => {
    // What this app changed itself is in its cache already; a list that stands elsewhere must be read again all the same.
    const isOwn = app === host.app.name && !isFromOtherTab;
    // Also what is on its way, which reading again would only join.
    if (!isOwn) fresh.outdate();
    if (isDue || (isOwn && !isOwnMeant)) return;
    isDue = true;
    queueMicrotask(readAgain);
  });
}
