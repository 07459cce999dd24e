import { useApolloClient } from '@apollo/client/react';
import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useEffect, useState } from 'react';
import { ReadPrintRecordsDocument } from '../data/read-print-records.generated.ts';
import type { ChosenThing, PrintSource } from './print-source.ts';
import { readSeveral } from './read-several.ts';
import { type SortedOut, sortOut } from './sort-out.ts';

/** How far the reading of things that are printed in one go is. */
interface Several {
  /** How many were asked for so far. */
  readonly done: number;
  /** What is printed of them and what is not; null while that is not known. */
  readonly sorted: SortedOut | null;
  /** Why they could not be read. */
  readonly failure: Failure | null;
}

/** Reads things that are printed in one go: what they say, how often each was printed, and how it looks. Their identity is kept. */
export function useSeveral(source: PrintSource, chosen: readonly ChosenThing[]): Several {
  const client = useApolloClient();
  const describeFailure = useDescribeFailure();
  const [done, setDone] = useState(0);
  const [sorted, setSorted] = useState<SortedOut | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const read = async (): Promise<void> => {
      const ids = chosen.map(({ id }) => id);
      const things = await readSeveral({ ids, read: (part) => source.read(client, part), onProgress: setDone, signal });
      if (signal.aborted) return;
      const variables = { kind: source.kind, ids };
      const { data } = await client.query({ query: ReadPrintRecordsDocument, variables, fetchPolicy: 'no-cache' });
      if (!signal.aborted) setSorted(sortOut(chosen, { things, records: data?.printRecords ?? [] }));
    };
    read().catch((error: unknown) => {
      if (!signal.aborted) setFailure(describeFailure(error));
    });
    return () => ending.abort();
  }, [client, source, chosen, describeFailure]);
  return { done, sorted, failure };
}
