import { Amount } from '@suanpan/shared-ui/amount';
import type { DataColumn } from '@suanpan/shared-ui/data-column';
import { TextLink } from '@suanpan/shared-ui/text-link';
import { useMemo } from 'react';
import { isWithCustomer, type ItemKind } from '../items/item-kinds.ts';
import { useT } from '../texts.ts';
import { daysOfBand } from '@suanpan/document-kit/age-bands';
import type { AgedParty } from './aged-parties.ts';

interface AgeingColumnsOptions {
  readonly kind: ItemKind;
  /** The parts, as the backend names them. */
  readonly bands: readonly string[];
  readonly today: string;
}

/** The columns of the ageing: a party, all that is open, and each part of it, which leads to its items. */
export function useAgeingColumns({ kind, bands, today }: AgeingColumnsOptions): readonly DataColumn<AgedParty>[] {
  const t = useT();
  return useMemo(() => {
    const hrefOf = (party: AgedParty, band: string): string => {
      const days = band === '' ? {} : daysOfBand(band, today);
      return `/money/items?${new URLSearchParams({ kind, party: party.id, ...days }).toString()}`;
    };
    const partsOf = bands.map((band, index): DataColumn<AgedParty> => ({
      id: band,
      header: t('ageing.days', { days: band }),
      cell(party) {
        const amount = party.amounts[index] ?? '0.00';
        if (/^[0.]+$/.test(amount)) return '—';
        return (
          <TextLink href={hrefOf(party, band)}>
            <Amount value={amount} />
          </TextLink>
        );
      },
      align: 'end',
      width: 124,
      phone: 'meta',
    }));
    return [
      {
        id: 'PARTY',
        header: t(isWithCustomer(kind) ? 'item.customer' : 'item.supplier'),
        cell: (party) => <TextLink href={hrefOf(party, '')}>{party.name}</TextLink>,
        phone: 'title',
      },
      { id: 'TOTAL', header: t('ageing.total'), cell: ({ total }) => <Amount value={total} />, align: 'end', width: 132, phone: 'value' },
      ...partsOf,
    ];
  }, [t, kind, bands, today]);
}
