import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';

/** How often what is on the screen is read again, in milliseconds. */
const everyMs = 5_000;

/** How often to look, and at what. */
interface QuietWish<Variables> {
  readonly variables: Variables;
  /** In milliseconds; five seconds when left out. */
  readonly everyMs?: number;
}

/**
 * Reads data again and again without a sign of it, as long as somebody can see them: what is shown stays until the next answer, and an
 * answer that fails changes nothing.
 */
export function useQuietQuery<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  { variables, everyMs: every = everyMs }: QuietWish<Variables>,
) {
  const { navigation } = useHost();
  const isOutOfSight = (): boolean => window.document.hidden || !navigation.location.get().path.startsWith('/ops/');
  const options = { variables, pollInterval: every, skipPollAttempt: isOutOfSight, notifyOnNetworkStatusChange: false };
  const { data, previousData, error, refetch } = useQuery(document, options as useQuery.Options<Data, Variables>);
  const shown = data ?? previousData;
  return { data: shown, error, refetch, isLoading: shown === undefined && !error, isOther: data === undefined && shown !== undefined };
}
