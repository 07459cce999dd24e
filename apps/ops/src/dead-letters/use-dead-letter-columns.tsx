import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useMemo } from 'react';
import { useMoment } from '../app/use-moment.ts';
import { useT } from '../texts.ts';
import type { DeadLetter } from './use-dead-letters.ts';

/** The columns of the list of dead letters. */
export function useDeadLetterColumns(): readonly DataColumn<DeadLetter>[] {
  const t = useT();
  const moment = useMoment();
  return useMemo(
    () => [
      { id: 'COMPANY', header: t('letters.company'), cell: ({ companyName }) => companyName, phone: 'title' },
      { id: 'TOPIC', header: t('letters.topic'), cell: ({ topic }) => topic, phone: 'subtitle' },
      { id: 'CONSUMER', header: t('letters.consumer'), cell: ({ consumer }) => consumer, phone: 'meta' },
      { id: 'CODE', header: t('letters.code'), cell: ({ errorCode }) => <StatusTag tone="danger">{errorCode}</StatusTag>, phone: 'status' },
      { id: 'TRIES', header: t('letters.tries'), cell: ({ attempts }) => attempts, align: 'end', width: 80, phone: 'hidden' },
      { id: 'BEHIND', header: t('letters.behind'), cell: ({ waitingBehind }) => waitingBehind, align: 'end', width: 100, phone: 'hidden' },
      { id: 'SINCE', header: t('letters.since'), cell: ({ occurredAt }) => moment(occurredAt), width: 170, phone: 'meta' },
    ],
    [t, moment],
  );
}
