import { useMutation } from '@apollo/client/react';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { WithdrawHandOverDocument } from '../data/withdraw-hand-over.generated.ts';
import { useT } from '../texts.ts';
import type { HandOverRow } from './use-hand-overs.ts';

/** Returns what takes back something that was handed over, says how that went, and resolves to whether the question is answered. */
export function useWithdrawHandOver(onTried: () => Promise<unknown>) {
  const t = useT();
  const { ui } = useHost();
  const describeFailure = useDescribeFailure();
  const [withdraw] = useMutation(WithdrawHandOverDocument);
  return async ({ id, version, number }: HandOverRow, reason: string): Promise<boolean> => {
    try {
      await withdraw({ variables: { id, version, reason } });
      ui.toast({ tone: 'success', text: t('handOver.withdrawn', { number }) });
      return true;
    } catch (error) {
      const { message, code } = describeFailure(error);
      ui.toast({ tone: 'danger', text: `${t('handOver.failed')}: ${message} (${code})` });
      // Somebody may have decided on it meanwhile: then the list says so.
      await onTried();
      return false;
    }
  };
}
