import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useState } from 'react';

/** Runs one act at a time, and keeps why the last one was refused. */
export function useAct() {
  const describeFailure = useDescribeFailure();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isPending, setPending] = useState(false);
  const run = async (act: () => Promise<void>): Promise<void> => {
    if (isPending) return;
    setPending(true);
    setFailure(null);
    try {
      await act();
    } catch (error) {
      setFailure(describeFailure(error));
    } finally {
      setPending(false);
    }
  };
  return {
    run,
    /** Forgets why the last one was refused. */
    forget: () => setFailure(null),
    isPending,
    failure,
    /** Returns what the backend said of an entry. */
    problemOf: (field: string) => failure?.fields.find(({ path }) => path === field)?.message,
  };
}
