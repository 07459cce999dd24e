import { useApolloClient } from '@apollo/client/react';
import { useCan } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import { KeepBankMonthDocument } from '../data/keep-bank-month.generated.ts';
import { ReopenBankMonthDocument } from '../data/reopen-bank-month.generated.ts';
import { useT } from '../texts.ts';
import { useBankActs } from './use-bank-acts.ts';

interface MonthActsProps {
  cashAccountId: string;
  month: string;
  /** Whether the month was found to agree. */
  isKept: boolean;
  /** Whether it can be: its statement agrees and is of its last day. */
  canKeep: boolean;
}

/** Says that a month agrees, or takes that back. Renders a button, or nothing for whoever may not. */
export function MonthActs({ cashAccountId, month, isKept, canKeep }: MonthActsProps) {
  const t = useT();
  const client = useApolloClient();
  const acts = useBankActs();
  const mayConfirm = useCan('money.bank.confirm');
  if (!mayConfirm) return null;
  const variables = { cashAccountId, month };
  if (isKept) {
    const reopen = () => client.mutate({ mutation: ReopenBankMonthDocument, variables });
    return (
      <Button isPending={acts.isPending} onPress={() => void acts.run(reopen, () => t('bank.monthReopened', { month }))}>
        {t('bank.reopenMonth')}
      </Button>
    );
  }
  const keep = () => client.mutate({ mutation: KeepBankMonthDocument, variables });
  return (
    <Button
      tone="primary"
      isDisabled={!canKeep}
      isPending={acts.isPending}
      onPress={() => void acts.run(keep, () => t('bank.monthKept', { month }))}
    >
      {t('bank.keepMonth')}
    </Button>
  );
}
