import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { useMemo } from 'react';
import type { CheckNumbersQuery } from '../data/check-numbers.generated.ts';
import { useT } from '../texts.ts';
import { withinText } from './check-state.ts';

type Range = CheckNumbersQuery['numberCheck']['ranges'][number];

interface RangeTableProps {
  ranges: readonly Range[];
}

/** From which number to which there are documents, and how many are void or missing. */
export function RangeTable({ ranges }: RangeTableProps) {
  const t = useT();
  const columns = useMemo(
    (): readonly DataColumn<Range>[] => [
      {
        id: 'RANGE',
        header: t('numbers.range'),
        phone: 'title',
        cell: ({ firstNumber, lastNumber }) =>
          firstNumber === null || firstNumber === lastNumber
            ? (firstNumber ?? t('numbers.rangeNone'))
            : t('numbers.rangeOf', { first: firstNumber, last: lastNumber ?? firstNumber }),
      },
      {
        id: 'WITHIN',
        header: t('numbers.within'),
        width: 150,
        phone: 'meta',
        cell: (range) => withinText(range.countedWithin) ?? t('numbers.restarts.NEVER'),
      },
      { id: 'FOUND', header: t('numbers.found'), align: 'end', width: 110, phone: 'meta', cell: ({ found }) => found },
      { id: 'VOIDED', header: t('numbers.voided'), align: 'end', width: 110, phone: 'meta', cell: ({ voided }) => voided },
      {
        id: 'MISSING',
        header: t('numbers.missing'),
        align: 'end',
        width: 110,
        phone: 'meta',
        cell: ({ missing }) => (missing === 0 ? 0 : <strong>{missing}</strong>),
      },
    ],
    [t],
  );
  return (
    <DataTable
      label={t('numbers.ranges')}
      columns={columns}
      rows={ranges}
      rowKey={({ word, countedWithin }) => `${word} ${countedWithin}`}
      empty={<EmptyState title={t('numbers.noRanges')} body={t('numbers.noRangesBody')} />}
    />
  );
}
