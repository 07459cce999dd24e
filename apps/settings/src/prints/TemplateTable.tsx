import { usePrintT } from '@suanpan/print-kit/print-texts';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { DataTable } from '@suanpan/shared-ui/data-table';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useMemo } from 'react';
import { useSession } from '@suanpan/app-kit/use-session';
import { printWord } from '../files/print-words.ts';
import { useT } from '../texts.ts';
import { addressOf } from './kind-address.ts';
import { isSame, usualValues, valuesOf, type TemplateCard } from './template-values.ts';

interface TemplateTableProps {
  templates: readonly TemplateCard[] | undefined;
}

const none: readonly TemplateCard[] = [];

/** What is printed, on which paper, and whether the company changed how it looks; rows that open. */
export function TemplateTable({ templates }: TemplateTableProps) {
  const t = useT();
  const { locale } = useSession();
  const printT = usePrintT();
  const columns = useMemo(
    (): readonly DataColumn<TemplateCard>[] => [
      { id: 'KIND', header: t('prints.kind'), cell: ({ kind }) => printWord(kind, locale), phone: 'title' },
      { id: 'PAPER', header: t('prints.paper'), cell: ({ paper }) => printT(`paper.${paper}`), phone: 'subtitle' },
      { id: 'TITLE', header: t('prints.title'), cell: ({ title }) => title, phone: 'meta' },
      {
        id: 'STATE',
        header: t('prints.state'),
        width: 140,
        phone: 'status',
        cell: (card) => {
          const isUsual = isSame(valuesOf(card), usualValues(card));
          return <StatusTag tone={isUsual ? 'neutral' : 'done'}>{t(isUsual ? 'prints.usual' : 'prints.changed')}</StatusTag>;
        },
      },
    ],
    [t, printT, locale],
  );
  return (
    <DataTable
      label={t('prints.page')}
      columns={columns}
      rows={templates ?? none}
      rowKey={({ kind }) => kind}
      rowHref={({ kind }) => addressOf(kind)}
      isLoading={templates === undefined}
      skeletonRows={11}
    />
  );
}
