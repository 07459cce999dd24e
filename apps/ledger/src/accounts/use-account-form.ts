import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { useUnsaved } from '@suanpan/app-kit/use-unsaved';
import { useState } from 'react';
import { useT } from '../texts.ts';

/** How what was typed is written down. */
export interface AccountFormRules<Values> {
  readonly first: Values;
  /** Returns the account as it is written now, or nothing when it was not. */
  readonly store: (values: Values) => Promise<{ readonly id: string; readonly name: string } | undefined>;
}

/** What is typed about an account: it is kept when the backend refuses it, and not left without a question. */
export function useAccountForm<Values extends object>({ first, store }: AccountFormRules<Values>) {
  const t = useT();
  const { navigation, ui } = useHost();
  const describeFailure = useDescribeFailure();
  const [values, setValues] = useState(first);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isPending, setPending] = useState(false);
  useUnsaved(JSON.stringify(values) !== JSON.stringify(first));

  const save = async (): Promise<void> => {
    if (isPending) return;
    setPending(true);
    try {
      const saved = await store(values);
      if (!saved) return;
      navigation.dirty(false);
      ui.toast({ tone: 'success', text: t('done.accountSaved', { name: saved.name }) });
      navigation.go(`/ledger/accounts/${saved.id}`, { replace: true });
    } catch (error) {
      setFailure(describeFailure(error));
    } finally {
      setPending(false);
    }
  };
  return {
    values,
    change: (next: Partial<Values>) => setValues((before) => ({ ...before, ...next })),
    failure,
    /** Returns what the backend said of an entry. */
    problemOf: (field: string) => failure?.fields.find(({ path }) => path === field)?.message,
    save,
    isPending,
  };
}
