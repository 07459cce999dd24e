import { useApolloClient, useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { ListWarehouseChoicesDocument } from '../data/list-warehouse-choices.generated.ts';
import { SearchOpeningCustomersDocument } from '../data/search-opening-customers.generated.ts';
import { SearchOpeningGoodsDocument } from '../data/search-opening-goods.generated.ts';
import { SearchOpeningSuppliersDocument } from '../data/search-opening-suppliers.generated.ts';
import { findLeaves } from '../entry/find-leaves.ts';
import type { Coded } from './opening-draft.ts';

/** How many are offered. */
const first = 12;

/** Finds something by code, name or initials. */
export type CodedSearch = (text: string) => Promise<readonly Coded[]>;

/** What lines of an opening name, and how it is found. */
export interface OpeningSearch {
  readonly products: CodedSearch;
  readonly warehouses: CodedSearch;
  readonly customers: CodedSearch;
  readonly suppliers: CodedSearch;
  /** Accounts of income and expenses. */
  readonly yearAccounts: CodedSearch;
}

interface Named {
  readonly code: string;
  readonly name: string;
}

/** Returns what finds what lines name. The same object at each render. */
export function useOpeningSearch(): OpeningSearch {
  const client = useApolloClient();
  return useMemo(() => {
    const fetchPolicy = 'cache-first' as const;
    return {
      async products(search) {
        const { data } = await client.query({ query: SearchOpeningGoodsDocument, variables: { search, first }, fetchPolicy });
        return (data?.products ?? []).filter(({ service }) => !service).map(({ sku, name }) => choiceOf({ code: sku, name }));
      },
      async customers(search) {
        const { data } = await client.query({ query: SearchOpeningCustomersDocument, variables: { search, first }, fetchPolicy });
        return (data?.customers.edges ?? []).map(({ node }) => choiceOf(node));
      },
      async suppliers(search) {
        const { data } = await client.query({ query: SearchOpeningSuppliersDocument, variables: { search }, fetchPolicy });
        return (data?.suppliers ?? [])
          .filter(({ enabled }) => enabled)
          .slice(0, first)
          .map(choiceOf);
      },
      async warehouses(text) {
        const { data } = await client.query({ query: ListWarehouseChoicesDocument, fetchPolicy });
        const choices = (data?.warehouses ?? []).filter(({ enabled }) => enabled).map(choiceOf);
        return choices.filter(({ label }) => label.toLowerCase().includes(text.trim().toLowerCase()));
      },
      async yearAccounts(text) {
        const leaves = await findLeaves(client, text, { controlled: '', category: 'INCOME_EXPENSE' });
        return leaves.map(({ code, label, description }) => ({ id: code, code, label, description }));
      },
    };
  }, [client]);
}

/** Returns the warehouses in use, for rows of files that name them by code or by name. */
export function useWarehouseChoices(): readonly Coded[] {
  const { data } = useQuery(ListWarehouseChoicesDocument);
  return useMemo(() => (data?.warehouses ?? []).map(choiceOf), [data]);
}

function choiceOf({ code, name }: Named): Coded {
  return { id: code, code, label: `${code} ${name}`, description: name };
}
