import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { jobs } from '../app/jobs.ts';
import { useT } from '../texts.ts';
import { exportItems } from './export-items.ts';
import type { ItemChoice } from './read-all-items.ts';

/** Returns what begins the export of the open items that a list has chosen. It is little, and a file of its own would cost every page its name. */
export function useExportItems({ filter, sort }: ItemChoice, today: string): () => void {
  const client = useApolloClient();
  const t = useT();
  return useCallback(() => {
    jobs.start({
      title: t('items.exporting'),
      run: (doing) => exportItems({ client, choice: { filter, sort }, today }, doing),
    });
  }, [client, filter, sort, today, t]);
}
