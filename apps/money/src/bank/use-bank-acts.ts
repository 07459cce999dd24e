import { useApolloClient } from '@apollo/client/react';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { useState } from 'react';
import { useT } from '../texts.ts';

/** Whatever shows lines, movements or sums of a bank account. */
const affected: ReadonlySet<string> = new Set([
  'ListBankAccounts',
  'ListBankLines',
  'ListBankMovements',
  'ListBankProposals',
  'ListBankFiles',
  'ReadBankStatement',
]);

/** Returns what runs an act on a bank account, tells how it went, and has everything read anew that shows it; also after a refusal. */
export function useBankActs() {
  const t = useT();
  const { ui } = useHost();
  const client = useApolloClient();
  const describeFailure = useDescribeFailure();
  const [isPending, setPending] = useState(false);
  const run = async <Result>(act: () => Promise<Result>, done: (result: Result) => string): Promise<boolean> => {
    if (isPending) return false;
    setPending(true);
    try {
      const result = await act();
      ui.toast({ tone: 'success', text: done(result) });
      return true;
    } catch (error) {
      const { code, message } = describeFailure(error);
      ui.toast({ tone: 'danger', text: `${t('bank.failed')}: ${message} (${code})` });
      return false;
    } finally {
      setPending(false);
      void client.refetchQueries({ include: 'active', onQueryUpdated: ({ queryName }) => affected.has(queryName ?? '') });
    }
  };
  return { run, isPending };
}
