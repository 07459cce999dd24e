import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { useState } from 'react';
import { useT } from '../texts.ts';

/** Returns what runs an act of a page and tells how it went; `isPending` while one runs. */
export function useAct() {
  const t = useT();
  const { ui } = useHost();
  const describeFailure = useDescribeFailure();
  const [isPending, setPending] = useState(false);
  /** Resolves to what the act gave, or to null when it failed, which was told then. */
  const run = async <Result>(act: () => Promise<Result>, done: (result: Result) => string): Promise<Result | null> => {
    setPending(true);
    try {
      const result = await act();
      ui.toast({ tone: 'success', text: done(result) });
      return result;
    } catch (error) {
      const { code, message } = describeFailure(error);
      ui.toast({ tone: 'danger', text: `${t('failed.action')}: ${message} (${code})` });
      return null;
    } finally {
      setPending(false);
    }
  };
  return { run, isPending };
}
