import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { Quantity } from '@suanpan/shared-ui/quantity';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { useMemo } from 'react';
import { useT } from '../texts.ts';
import type { SummaryRow } from './use-stock-summary.ts';

const parts = ['opening', 'incoming', 'outgoing', 'closing'] as const;

interface SummaryColumnsOptions {
  readonly withCost: boolean;
  /** The days, for the link to the ledger of a product. */
  readonly query: string;
}

/** The columns of the summary: for each of its four parts a quantity, and an amount for whoever may know. */
export function useSummaryColumns({ withCost, query }: SummaryColumnsOptions): readonly DataColumn<SummaryRow>[] {
  const t = useT();
  return useMemo(() => {
    const figures = parts.flatMap((part): DataColumn<SummaryRow>[] => [
      {
        id: part,
        header: t(`period.${part}`),
        cell: ({ period }) => <Quantity value={period[part].quantity} />,
        align: 'end',
        phone: part === 'closing' ? 'value' : 'meta',
      },
      ...(withCost
        ? [
            {
              id: `${part}-amount`,
              header: t(`summary.${part}Amount`),
              cell: ({ period }: SummaryRow) => <Amount value={period[part].amount ?? null} />,
              align: 'end' as const,
              phone: 'hidden' as const,
            },
          ]
        : []),
    ]);
    return [
      { id: 'CODE', header: t('product.sku'), cell: ({ product }) => product.sku, width: 112, phone: 'subtitle' },
      {
        id: 'NAME',
        header: t('product.name'),
        cell: ({ product }) => <TextLink href={`/inventory/stock/${product.id}${query}`}>{product.name}</TextLink>,
        phone: 'title',
      },
      { id: 'UNIT', header: t('product.unit'), cell: ({ product }) => product.unit, width: 56, phone: 'hidden' },
      ...figures,
    ];
  }, [t, withCost, query]);
}
