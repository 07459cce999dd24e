import { useMutation, useQuery } from '@apollo/client/react';
import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PaperName } from '../paper/print-paper.ts';
import type { PrintKind, PrintOperations } from './print-operations.ts';

/** What is printed, and by which operations of its app it is counted. */
export interface PrintedThing {
  readonly kind: PrintKind;
  readonly id: string;
  readonly operations: PrintOperations;
}

/**
 * Returns how something is printed: it is counted first, so that no paper leaves that nobody knows of, and the paper says which copy it is.
 * An attempt that was not answered is sent again under the same key, and counts once.
 */
export function usePrint({ kind, id, operations }: PrintedThing, print: () => void) {
  // What was read before may be of another template, or of fewer copies.
  const { data, error: unread, refetch } = useQuery(operations.read, { variables: { kind, id }, fetchPolicy: 'network-only' });
  const [record, { loading }] = useMutation(operations.record);
  const describeFailure = useDescribeFailure();
  const [printed, setPrinted] = useState<number | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const attempt = useRef<string | null>(null);
  const times = data?.printRecord.times ?? 0;
  const start = async (paper: PaperName): Promise<void> => {
    setFailure(null);
    attempt.current ??= crypto.randomUUID();
    try {
      const answer = await record({ variables: { kind, id, paper }, context: { idempotencyKey: attempt.current } });
      attempt.current = null;
      // The paper has to say it before it is sent to the printer.
      flushSync(() => setPrinted(answer.data?.recordPrint.times ?? null));
      print();
    } catch (error) {
      setFailure(describeFailure(error));
    }
  };
  return {
    /** Undefined while it is not known. */
    record: data?.printRecord,
    times,
    copy: printed ?? times + 1,
    isPending: loading,
    failure,
    start,
    /** Why it is not known. */
    unread: unread && !data ? describeFailure(unread) : null,
    readAgain: () => void refetch(),
  };
}
