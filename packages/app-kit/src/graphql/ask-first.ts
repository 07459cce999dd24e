import type { ApolloClient, DocumentNode } from '@apollo/client';

/** What the first screen of an address needs. */
export interface FirstQuery {
  readonly query: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How long a screen waits for its answer before it is drawn without, in milliseconds. */
const patience = 80;

/**
 * Asks for what the first screen needs while its code is still on the way; the screen's own query then finds the answer.
 *
 * Resolves when the answer is there, or soon after: a screen that is drawn once, with its data, is sooner there than one
 * that is drawn twice, but one whose answer is slow should be drawn meanwhile. Never rejects: the screen asks again and
 * tells of a failure itself.
 */
export async function askFirst(client: ApolloClient, { query, variables }: FirstQuery): Promise<void> {
  // Not joined with the screen's own query, which is to take the answer from the shelf, so that it waits for nobody later.
  const context = { isFirst: true, queryDeduplication: false };
  const asked = client.query({ query, variables, fetchPolicy: 'network-only', context });
  await Promise.race([
    asked.catch(() => undefined),
    new Promise((resolve) => {
      setTimeout(resolve, patience);
    }),
  ]);
}
