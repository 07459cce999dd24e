import { useMutation } from '@apollo/client/react';
import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { useState } from 'react';
import type { CashAccountCardFragment } from '../data/cash-account-card.fragment.generated.ts';
import { CreateCashAccountDocument } from '../data/create-cash-account.generated.ts';
import { ListCashAccountsDocument } from '../data/list-cash-accounts.generated.ts';
import { UpdateCashAccountDocument } from '../data/update-cash-account.generated.ts';
import { useT } from '../texts.ts';

/** What a person types of a cash account. */
export interface CashAccountValues {
  readonly name: string;
  readonly accountCode: string;
  readonly enabled: boolean;
  readonly allowNegative: boolean;
}

/** The form of a cash account: a new one, or a change of `account`; `onDone` follows what was saved. */
export function useCashAccountForm(account: CashAccountCardFragment | null, onDone: () => void) {
  const t = useT();
  const { ui } = useHost();
  const options = { refetchQueries: [ListCashAccountsDocument] };
  const [create, creating] = useMutation(CreateCashAccountDocument, options);
  const [update, updating] = useMutation(UpdateCashAccountDocument, options);
  const describeFailure = useDescribeFailure();
  const [values, setValues] = useState<CashAccountValues>(() => ({
    name: account?.name ?? '',
    accountCode: account?.accountCode ?? '1002',
    enabled: account?.enabled ?? true,
    allowNegative: account?.allowNegative ?? true,
  }));
  const [failure, setFailure] = useState<Failure | null>(null);
  const isSaving = creating.loading || updating.loading;

  const save = async (): Promise<void> => {
    if (isSaving) return;
    try {
      if (account) await update({ variables: { id: account.id, version: account.version, input: values } });
      else await create({ variables: { input: values } });
      ui.toast({ tone: 'success', text: t('done.saved', { name: values.name }) });
      onDone();
    } catch (error) {
      setFailure(describeFailure(error));
    }
  };
  const change = (next: Partial<CashAccountValues>): void => setValues((now) => ({ ...now, ...next }));
  return { values, change, failure, save, isSaving };
}
