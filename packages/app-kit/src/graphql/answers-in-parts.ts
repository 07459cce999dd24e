import type { ApolloLink, DocumentNode } from '@apollo/client';
import { Defer20220824Handler } from '@apollo/client/incremental';
import { type AskedInParts, type PartsObserver, askInParts } from './ask-in-parts.ts';

/** How an app takes answers in parts. Apps that have no query with `@defer` do without its code. */
export interface AnswersInParts {
  /** Makes what puts parts together in the client. */
  handler(): Defer20220824Handler;
  isFor(query: DocumentNode): boolean;
  /** Asks; gives each part as it comes, and ends. */
  ask(asked: AskedInParts, observer: PartsObserver<ApolloLink.Result>): void;
}

/** Takes answers in parts where the backend gives them so, and whole elsewhere. */
export const answersInParts: AnswersInParts = {
  handler: () => new Defer20220824Handler(),
  isFor: hasDefer,
  ask: (asked, observer) => void askInParts(asked, observer),
};

/** Only beside the root fields, where alone the backend heeds it. */
function hasDefer({ definitions }: DocumentNode): boolean {
  return definitions.some(
    (definition) =>
      definition.kind === 'OperationDefinition' &&
      definition.selectionSet.selections.some(({ directives = [] }) => directives.some(({ name }) => name.value === 'defer')),
  );
}
