import { useMutation } from '@apollo/client/react';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import type { AccountCardFragment } from '../data/account-card.fragment.generated.ts';
import { CreateAccountDocument } from '../data/create-account.generated.ts';
import { useT } from '../texts.ts';
import { AccountFormFrame } from './AccountFormFrame.tsx';
import { useAccountForm } from './use-account-form.ts';

interface NewAccountFormProps {
  /** The account that the new one is below. */
  parent: AccountCardFragment;
}

const directions = ['DEBIT', 'CREDIT'] as const;

/** A new account below another one, while it is typed. */
export function NewAccountForm({ parent }: NewAccountFormProps) {
  const t = useT();
  const [create] = useMutation(CreateAccountDocument);
  const idOf = useFieldIds();
  const form = useAccountForm({
    first: { name: '', code: '', direction: parent.direction },
    store: async ({ name, code, direction }) => {
      const input = { parentId: parent.id, name, direction, ...(code.trim() !== '' && { code: code.trim() }) };
      return (await create({ variables: { input } })).data?.createAccount;
    },
  });
  const { values, change, problemOf } = form;
  // The account above was chosen before, so nothing in the form leads to it.
  const fieldIdOf = (entry: string): string | null => (entry === 'parentId' ? null : idOf(entry));
  return (
    <AccountFormFrame failure={form.failure} fieldIdOf={fieldIdOf} isPending={form.isPending} onSave={() => void form.save()}>
      <TextField
        id={idOf('name')}
        label={t('account.name')}
        value={values.name}
        onChange={(name) => change({ name })}
        isRequired
        error={problemOf('name')}
      />
      <TextField
        id={idOf('code')}
        label={t('account.code')}
        value={values.code}
        onChange={(code) => change({ code })}
        description={t('account.codeHint', { code: parent.code })}
        error={problemOf('code')}
      />
      <SelectField
        id={idOf('direction')}
        label={t('account.direction')}
        options={directions.map((value) => ({ value, label: t(`direction.${value}`) }))}
        value={values.direction}
        onChange={(value) => change({ direction: directions.find((known) => known === value) ?? parent.direction })}
      />
    </AccountFormFrame>
  );
}
