import { useApolloClient } from '@apollo/client/react';
import { todayIn } from '@suanpan/app-kit/today-in';
import { useSession } from '@suanpan/app-kit/use-session';
import { useCallback } from 'react';
import { jobs } from '../app/jobs.ts';
import type { InvoiceChoice } from '../exporting/read-all-invoices.ts';
import { useT } from '../texts.ts';

/** Returns what begins the export of the invoices that a list has chosen; its code comes with the first one. */
export function useExportInvoices({ filter, sort }: InvoiceChoice): () => void {
  const client = useApolloClient();
  const { company } = useSession();
  const t = useT();
  return useCallback(() => {
    const asked = { client, choice: { filter, sort }, today: todayIn(company.timeZone, new Date()) };
    jobs.start({
      title: t('export.invoices'),
      run: async (doing) => (await import('../exporting/export-invoices.ts')).exportInvoices(asked, doing),
    });
  }, [client, company.timeZone, filter, sort, t]);
}
