import { useMutation } from '@apollo/client/react';
import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { RecordPrintsDocument } from '../data/record-prints.generated.ts';
import type { PrintKind } from '../dialog/print-operations.ts';
import type { PaperName } from '../paper/print-paper.ts';
import { type SortedOut, withoutUncounted } from './sort-out.ts';

/**
 * Returns how things are printed in one go: all are counted first, with one request; what is not counted is not printed. An attempt that was
 * not answered is sent again under the same key, and counts once.
 */
export function usePrintSeveral(kind: PrintKind, sorted: SortedOut, print: () => void) {
  const [record, { loading }] = useMutation(RecordPrintsDocument);
  const describeFailure = useDescribeFailure();
  const [counted, setCounted] = useState<ReadonlyMap<string, number> | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const attempt = useRef<string | null>(null);
  const now = counted === null ? sorted : withoutUncounted(sorted, counted);
  const start = async (paper: PaperName): Promise<void> => {
    setFailure(null);
    attempt.current ??= crypto.randomUUID();
    try {
      const ids = now.printed.map(({ chosen }) => chosen.id);
      const { data } = await record({ variables: { kind, ids, paper }, context: { idempotencyKey: attempt.current } });
      attempt.current = null;
      const times = new Map(data?.recordPrints.map((one) => [one.id, one.times]));
      // The papers have to say which copy they are before they are sent to the printer.
      flushSync(() => setCounted(times));
      print();
    } catch (error) {
      setFailure(describeFailure(error));
    }
  };
  return {
    now,
    /** Which time something is printed. */
    copyOf: (id: string, times: number): number => counted?.get(id) ?? times + 1,
    /** How many were printed the last time; null before. */
    count: counted?.size ?? null,
    isPending: loading,
    failure,
    start,
  };
}
