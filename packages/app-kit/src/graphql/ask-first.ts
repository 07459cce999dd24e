import type { ApolloClient, DocumentNode } from '@apollo/client';
import type { AppLocation } from '@suanpan/protocol/host';
import { type FirstOperation, firstOperations } from '@suanpan/protocol/first-operations';

/** What the first screens of an app need. */
export interface FirstData {
  /** As the routes of `app.config.ts` declare it. */
  readonly data: readonly FirstOperation[];
  /** The documents of those operations. */
  readonly documents: readonly DocumentNode[];
}

/** How long a screen waits for its answers before it is drawn without, in milliseconds. */
const patience = 80;

/**
 * Asks for what the first screen needs while its code is still on the way; the screen's own queries then find the answers.
 *
 * Resolves when the answers are there, or soon after: a screen that is drawn once, with its data, is sooner there than one
 * that is drawn twice, but one whose answer is slow should be drawn meanwhile. Never rejects: the screen asks again and
 * tells of a failure itself.
 */
export async function askFirst(client: ApolloClient, { data, documents }: FirstData, location: AppLocation): Promise<void> {
  const asked = firstOperations(data, location).flatMap(({ operation, variables }) => {
    const query = documents.find((document) => nameOf(document) === operation);
    // Not joined with the screen's own query, which is to take the answer from the shelf, so that it waits for nobody later.
    const context = { isFirst: true, queryDeduplication: false };
    return query ? [client.query({ query, variables, fetchPolicy: 'network-only', context }).catch(() => undefined)] : [];
  });
  if (asked.length === 0) return;
  await Promise.race([
    Promise.all(asked),
    new Promise((resolve) => {
      setTimeout(resolve, patience);
    }),
  ]);
}

function nameOf({ definitions }: DocumentNode): string | undefined {
  return definitions.flatMap((definition) => (definition.kind === 'OperationDefinition' ? (definition.name?.value ?? []) : []))[0];
}
