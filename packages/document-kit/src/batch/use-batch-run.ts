import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { JobList } from '@suanpan/app-kit/job-list';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { useRefusalText } from '../actions/use-refusal-text.ts';
import { useListT } from '../list-tools/list-texts.ts';
import type { BatchAct, BatchRow } from './batch.ts';
import { createBatchWork } from './batch-work.ts';

interface BatchPlace<Row> {
  /** What the list is called. */
  readonly title: string;
  readonly jobs: JobList;
  readonly pathOf: (row: Row) => string;
}

/** Returns what does something to several rows: as a job, which goes on while the person does something else. */
export function useBatchRun<Row extends BatchRow>({ title, jobs, pathOf }: BatchPlace<Row>) {
  const t = useListT();
  const client = useApolloClient();
  const { telemetry } = useHost();
  const describe = useDescribeFailure();
  const refusalText = useRefusalText();
  return (act: BatchAct<Row>, rows: readonly Row[], reason: string): void => {
    const run = createBatchWork({
      rows,
      async act(row, idempotencyKey) {
        const mutation = act.mutation as TypedDocumentNode<unknown, OperationVariables>;
        await client.mutate({ mutation, variables: act.variables(row, reason), context: { idempotencyKey } });
      },
      describe,
      refusalText,
      pathOf,
      say: (done, refused) => t(refused === 0 ? 'batch.done' : 'batch.partly', { act: act.label, done, refused }),
      // Sums, counts and what a filter leaves out follow from what was done.
      onEnd: () => void client.refetchQueries({ include: 'active' }).catch((error: unknown) => telemetry.error(error)),
    });
    jobs.start({ title: t('batch.job', { act: act.label, list: title }), run });
  };
}
