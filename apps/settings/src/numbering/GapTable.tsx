import { useAddressOf } from '@suanpan/app-kit/use-documents';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { useMemo } from 'react';
import type { CheckNumbersQuery } from '../data/check-numbers.generated.ts';
import { useT } from '../texts.ts';
import type { CheckedKind } from './check-state.ts';
import { numberReference } from './number-reference.ts';

type Gap = CheckNumbersQuery['numberCheck']['gaps'][number];

interface GapTableProps {
  kind: CheckedKind;
  gaps: readonly Gap[];
}

const tones = { MISSING: 'danger', VOIDED: 'neutral', DISCARDED: 'neutral' } as const;

/** Numbers that are none of a document that stands, and why, with the way to those that were voided. */
export function GapTable({ kind, gaps }: GapTableProps) {
  const t = useT();
  const addressOf = useAddressOf();
  const columns = useMemo(
    (): readonly DataColumn<Gap>[] => [
      {
        id: 'NUMBER',
        header: t('column.number'),
        phone: 'title',
        cell: ({ number, documentId }) => {
          const address = documentId === null ? null : addressOf(numberReference(kind, documentId));
          return address === null ? number : <TextLink href={address}>{number}</TextLink>;
        },
      },
      {
        id: 'REASON',
        header: t('numbers.gapReason'),
        width: 160,
        phone: 'status',
        cell: ({ reason }) => <StatusTag tone={tones[reason]}>{t(`numbers.gap.${reason}`)}</StatusTag>,
      },
      {
        id: 'NOTE',
        header: t('numbers.gapNote'),
        phone: 'meta',
        cell: ({ note, documentId }) => (documentId === null ? t('numbers.gapNote.MISSING') : note),
      },
    ],
    [t, addressOf, kind],
  );
  return (
    <DataTable
      label={t('numbers.gaps')}
      columns={columns}
      rows={gaps}
      rowKey={({ number }) => number}
      empty={<EmptyState title={t('numbers.noGaps')} body={t('numbers.noGapsBody')} />}
    />
  );
}
