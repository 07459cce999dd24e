import { useApolloClient } from '@apollo/client/react';
import { useSession } from '@suanpan/app-kit/use-session';
import { useCallback } from 'react';
import { jobs } from '../app/jobs.ts';
import { todayIn } from '@suanpan/app-kit/today-in';
import type { OrderChoice } from '../exporting/read-all-orders.ts';
import { useT } from '../texts.ts';

/** Returns what begins the export of the orders that a list has chosen; its code comes with the first one. */
export function useExportOrders({ filter, sort }: OrderChoice): () => void {
  const client = useApolloClient();
  const { company } = useSession();
  const t = useT();
  return useCallback(() => {
    const asked = { client, choice: { filter, sort }, today: todayIn(company.timeZone, new Date()) };
    jobs.start({
      title: t('export.orders'),
      run: async (doing) => (await import('../exporting/export-orders.ts')).exportOrders(asked, doing),
    });
  }, [client, company.timeZone, filter, sort, t]);
}
