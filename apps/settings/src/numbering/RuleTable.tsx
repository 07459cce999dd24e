import { useSession } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useMemo } from 'react';
import { numberWord } from '../files/number-words.ts';
import { useT } from '../texts.ts';
import { isSame, usualValues, type RuleCard } from './rule-values.ts';

interface RuleTableProps {
  rules: readonly RuleCard[] | undefined;
  onOpen: (rule: RuleCard) => void;
}

const none: readonly RuleCard[] = [];

/** How each kind is numbered, and which number is next; rows that open. */
export function RuleTable({ rules, onOpen }: RuleTableProps) {
  const t = useT();
  return (
    <DataTable
      label={t('numbers.page')}
      columns={useColumns(onOpen)}
      rows={rules ?? none}
      rowKey={({ kind }) => kind}
      onRowAction={onOpen}
      isLoading={rules === undefined}
      skeletonRows={12}
    />
  );
}

function useColumns(onOpen: (rule: RuleCard) => void): readonly DataColumn<RuleCard>[] {
  const t = useT();
  const { locale } = useSession();
  return useMemo(
    () => [
      { id: 'KIND', header: t('numbers.kind'), cell: ({ kind }) => numberWord(kind, locale), phone: 'title' },
      { id: 'NEXT', header: t('numbers.next'), cell: ({ next }) => next, phone: 'subtitle' },
      { id: 'RESTARTS', header: t('numbers.restarts'), cell: ({ restarts }) => t(`numbers.restarts.${restarts}`), phone: 'meta' },
      {
        id: 'STATE',
        header: t('numbers.state'),
        width: 120,
        phone: 'status',
        cell: (card) => {
          const isUsual = isSame(card, usualValues(card));
          return <StatusTag tone={isUsual ? 'neutral' : 'done'}>{t(isUsual ? 'prints.usual' : 'prints.changed')}</StatusTag>;
        },
      },
      {
        id: 'ACT',
        header: t('list.act'),
        width: 110,
        phone: 'action',
        cell: (card) => (
          <Button size="small" onPress={() => onOpen(card)} aria-label={t('numbers.editOf', { kind: numberWord(card.kind, locale) })}>
            {t('action.edit')}
          </Button>
        ),
      },
    ],
    [t, locale, onOpen],
  );
}
