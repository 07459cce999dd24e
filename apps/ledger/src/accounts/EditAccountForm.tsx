import { useMutation } from '@apollo/client/react';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import type { AccountCardFragment } from '../data/account-card.fragment.generated.ts';
import { UpdateAccountDocument } from '../data/update-account.generated.ts';
import { useT } from '../texts.ts';
import { AccountFormFrame } from './AccountFormFrame.tsx';
import { useAccountForm } from './use-account-form.ts';

interface EditAccountFormProps {
  account: AccountCardFragment;
}

/** An account's name and whether it is in use, while they are changed. */
export function EditAccountForm({ account }: EditAccountFormProps) {
  const t = useT();
  const [update] = useMutation(UpdateAccountDocument);
  const idOf = useFieldIds();
  const form = useAccountForm({
    first: { name: account.name, enabled: account.enabled },
    store: async (input) => {
      const { id, version } = account;
      return (await update({ variables: { id, version, input } })).data?.updateAccount;
    },
  });
  const { values, change, problemOf } = form;
  return (
    <AccountFormFrame failure={form.failure} fieldIdOf={idOf} isPending={form.isPending} onSave={() => void form.save()}>
      <TextField
        id={idOf('name')}
        label={t('account.name')}
        value={values.name}
        onChange={(name) => change({ name })}
        isRequired
        error={problemOf('name')}
      />
      <SwitchField
        id={idOf('enabled')}
        label={t('account.inUse')}
        isOn={values.enabled}
        onChange={(enabled) => change({ enabled })}
        description={problemOf('enabled') ?? t('account.inUseHint')}
      />
    </AccountFormFrame>
  );
}
