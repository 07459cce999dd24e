import { useMutation } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { useState } from 'react';
import { useAct } from '../app/use-act.ts';
import { StartAfreshDocument } from '../data/start-afresh.generated.ts';
import { useT } from '../texts.ts';

/** Leaves the samples of the company behind, and the page for the successor; `onRefused` reads anew what is left behind. One page has one key, so that a second try founds no second one. */
export function useStartAfresh(onRefused: () => Promise<unknown>) {
  const t = useT();
  const { ui } = useHost();
  const [start] = useMutation(StartAfreshDocument);
  const [keys] = useState(() => new Map<string, string>());
  const [isLeaving, setLeaving] = useState(false);
  const act = useAct();
  const keyOf = (name: string): string => {
    const key = keys.get(name) ?? crypto.randomUUID();
    keys.set(name, key);
    return key;
  };
  const run = (confirmedName: string): Promise<void> =>
    act.run(async () => {
      try {
        await start({ variables: { confirmedName }, context: { idempotencyKey: keyOf(confirmedName) } });
      } catch (error) {
        await onRefused();
        throw error;
      }
      setLeaving(true);
      ui.toast({ tone: 'success', text: t('restart.done') });
      // The page is of the company that it was opened in; the next one is of the successor, with its guide on the workbench.
      window.open('/workbench', '_self');
    });
  return { ...act, run, isLeaving };
}
