import { skipToken, useQuery } from '@apollo/client/react';
import { useCan } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { SaveFailure } from '@suanpan/shared-ui/save-failure';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { Stack } from '@suanpan/shared-ui/stack';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import type { SyntheticEvent } from 'react';
import { fieldProblems } from '../app/field-problems.ts';
import type { CashAccountCardFragment } from '../data/cash-account-card.fragment.generated.ts';
import { ReadCashLedgerAccountsDocument } from '../data/read-cash-ledger-accounts.generated.ts';
import { useT } from '../texts.ts';
import { useCashAccountForm } from './use-cash-account-form.ts';

interface CashAccountDialogProps {
  /** The account that is changed, or null for a new one. */
  account: CashAccountCardFragment | null;
  onClose: () => void;
}

/** What a cash account is called and booked to, and whether it is in use, beside the list. Renders a modal dialog. */
export function CashAccountDialog({ account, onClose }: CashAccountDialogProps) {
  const t = useT();
  const { values, change, failure, save, isSaving } = useCashAccountForm(account, onClose);
  const idOf = useFieldIds();
  const problems = fieldProblems(failure);
  const choices = useLedgerChoices();
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void save();
  };
  return (
    <Dialog
      title={t(account ? 'account.edit' : 'account.new')}
      isOpen
      onClose={onClose}
      size="side"
      footer={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button tone="primary" onPress={() => void save()} isPending={isSaving}>
            {t('action.saveNew')}
          </Button>
        </>
      }
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="wide">
          <SaveFailure
            refusal={failure && `${failure.message} (${failure.code})`}
            errors={Object.entries(problems).map(([name, message]) => ({ fieldId: idOf(name), label: '', message }))}
          />
          <TextField
            id={idOf('name')}
            label={t('account.name')}
            value={values.name}
            onChange={(name) => change({ name })}
            isRequired
            autoFocus
            error={problems['name']}
          />
          <SelectField
            id={idOf('accountCode')}
            label={t('account.ledger')}
            options={choices}
            value={values.accountCode}
            onChange={(accountCode) => change({ accountCode })}
            isRequired
            error={problems['accountCode']}
          />
          <SwitchField
            label={t('account.enabled')}
            description={t('account.enabledHint')}
            isOn={values.enabled}
            onChange={(enabled) => change({ enabled })}
          />
          <SwitchField
            label={t('account.allowNegative')}
            description={t('account.allowNegativeHint')}
            isOn={values.allowNegative}
            onChange={(allowNegative) => change({ allowNegative })}
          />
          <input type="submit" hidden />
        </Stack>
      </form>
    </Dialog>
  );
}

/** The accounts of the ledger that keep money: cash, bank and other money, or what is below them. */
function useLedgerChoices() {
  const mayRead = useCan('ledger.account.read');
  const { data } = useQuery(ReadCashLedgerAccountsDocument, mayRead ? {} : skipToken);
  const kept = (data?.accounts ?? []).filter(({ code, enabled }) => enabled && /^(1001|1002|1012)(\.|$)/.test(code));
  return kept.map(({ code, fullName }) => ({ value: code, label: `${code} ${fullName}` }));
}
