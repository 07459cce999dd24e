import { useQuery } from '@apollo/client/react';
import { ListPrintTemplatesDocument } from '../data/list-print-templates.generated.ts';

/** Returns how the company has each kind printed. */
export function usePrintTemplates() {
  const { data, error, refetch } = useQuery(ListPrintTemplatesDocument, { fetchPolicy: 'cache-and-network' });
  return { templates: data?.printTemplates, facts: data?.companyFacts, error: data ? undefined : error, refetch: () => void refetch() };
}
