import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { Button } from '@suanpan/shared-ui/button';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { NightlyCheck } from './NightlyCheck.tsx';
import { useMemo } from 'react';
import { useMoment } from '../app/use-moment.ts';
import type { ListPlatformCompaniesQuery } from '../data/list-platform-companies.generated.ts';
import { useT } from '../texts.ts';

/** A company in the list. */
export type Company = ListPlatformCompaniesQuery['platformCompanies']['edges'][number]['node'];

/** The backend counts no further. */
const most = 100_000;

function countText(count: number): string {
  return count >= most ? `≥ ${most}` : String(count);
}

const entryTones = { ARCHIVED: 'neutral', EXPIRED: 'danger', ENDING: 'waiting' } as const;

/** The columns of the list of companies; `onPaid` asks until when one is paid. */
export function useCompanyColumns(onPaid: (company: Company) => void): readonly DataColumn<Company>[] {
  const t = useT();
  const moment = useMoment();
  return useMemo(
    () => [
      { id: 'NAME', header: t('companies.name'), cell: ({ name }) => name, phone: 'title' },
      {
        id: 'STATE',
        header: t('companies.state'),
        cell: ({ movingTo, entry }) => {
          if (movingTo !== null) return <StatusTag tone="waiting">{t('companies.moving', { shard: movingTo })}</StatusTag>;
          if (entry !== null) return <StatusTag tone={entryTones[entry]}>{t(`companies.${entry}`)}</StatusTag>;
          return <StatusTag tone="done">{t('companies.stays')}</StatusTag>;
        },
        width: 110,
        phone: 'status',
      },
      {
        id: 'PAID',
        header: t('companies.paid'),
        cell: (company) => {
          const day = company.paidUntil ?? t('companies.noEnd');
          return (
            <Button size="small" aria-label={t('companies.setPaid', { name: company.name, day })} onPress={() => onPaid(company)}>
              {day}
            </Button>
          );
        },
        width: 110,
        phone: 'meta',
      },
      { id: 'SHARD', header: t('companies.shard'), cell: ({ shard }) => shard, width: 60, phone: 'meta' },
      { id: 'EPOCH', header: t('companies.epoch'), cell: ({ epoch }) => epoch, align: 'end', width: 90, phone: 'hidden' },
      { id: 'MEMBERS', header: t('companies.members'), cell: ({ members }) => members, align: 'end', width: 70, phone: 'hidden' },
      {
        id: 'DOCUMENTS',
        header: t('companies.documents'),
        cell: ({ size }) => countText(size.documents + size.orders),
        align: 'end',
        width: 90,
        phone: 'meta',
      },
      {
        id: 'AUDIT',
        header: t('companies.audit'),
        cell: ({ size }) => countText(size.auditEntries),
        align: 'end',
        width: 100,
        phone: 'hidden',
      },
      {
        id: 'BOOKS',
        header: t('companies.books'),
        cell: ({ booksCheck }) => <NightlyCheck check={booksCheck} />,
        width: 240,
        phone: 'meta',
      },
      { id: 'SINCE', header: t('companies.since'), cell: ({ foundedAt }) => moment(foundedAt), width: 140, phone: 'meta' },
    ],
    [t, moment, onPaid],
  );
}
