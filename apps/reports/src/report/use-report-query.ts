import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';

/** Reads a report. The last one stays, dimmed, while another is on its way; what others have posted meanwhile is asked for each time. */
export function useReportQuery<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) {
  // What the variables are is told to the callers; the hook would ask for them once more.
  const query = document as TypedDocumentNode<Data>;
  const { data, previousData, error, loading, refetch } = useQuery(query, { variables, fetchPolicy: 'cache-and-network' });
  const shown = data ?? previousData;
  return {
    data: shown,
    /** Why there is nothing to show; null when there is. */
    error: shown ? null : error,
    retry: (): void => void refetch(),
    isLoading: loading && !shown,
    isRefreshing: loading && data === undefined && shown !== undefined,
  };
}
