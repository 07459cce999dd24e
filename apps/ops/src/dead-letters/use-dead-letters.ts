import { useListState } from '@suanpan/app-kit/use-list-state';
import { variablesFor } from '@suanpan/protocol/variable-template';
import { useMemo } from 'react';
import { useQuietQuery } from '../app/use-quiet-query.ts';
import {
  ListDeadLettersDocument,
  type ListDeadLettersQuery,
  type ListDeadLettersQueryVariables,
} from '../data/list-dead-letters.generated.ts';
import { deadLetterForm } from './dead-letter-form.ts';
import { deadLetterVariables } from './dead-letter-variables.ts';

/** One dead letter of the list. */
export type DeadLetter = ListDeadLettersQuery['platformDeadLetters']['letters'][number];

/** The dead letters that the address asks for, and the way to ask for others. */
export function useDeadLetters() {
  const { state, asked, change } = useListState(deadLetterForm);
  // The template has no part of a path, so there always are variables; the test holds their form.
  const variables = useMemo(
    () => variablesFor(deadLetterVariables, { search: deadLetterForm.write(asked) }) as ListDeadLettersQueryVariables,
    [asked],
  );
  const { data, error, refetch, isOther } = useQuietQuery(ListDeadLettersDocument, { variables });
  return {
    state,
    change,
    filter: variables.filter ?? {},
    list: data?.platformDeadLetters,
    error,
    refetch,
    isRefreshing: isOther,
  };
}
