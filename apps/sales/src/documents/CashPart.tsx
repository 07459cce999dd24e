import { useQuery } from '@apollo/client/react';
import { useCan } from '@suanpan/app-kit/use-session';
import type { TradeFormPart } from '@suanpan/document-kit/trade-form';
import { decimalToFen, fenToDecimal } from '@suanpan/money/fen';
import { formatAmount } from '@suanpan/money/format-amount';
import { DecimalField } from '@suanpan/shared-ui/decimal-field';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { ReadCashAccountsDocument } from '../data/read-cash-accounts.generated.ts';
import { useT } from '../texts.ts';

/**
 * The money that a sale takes as it is approved: off, or an account and how much, all of it where nothing is typed.
 *
 * Renders nothing for whoever may not write receipts.
 */
export function CashPart(part: TradeFormPart) {
  const canTake = useCan('money.document.write');
  return canTake ? <TakenCash {...part} /> : null;
}

function TakenCash({ draft, change, gross, problems, idOf }: TradeFormPart) {
  const t = useT();
  const { data } = useQuery(ReadCashAccountsDocument);
  const accounts = data?.cashAccounts.filter(({ enabled }) => enabled).map(({ id, name }) => ({ value: id, label: name }));
  const first = accounts?.[0];
  const cash = draft.cash ?? null;
  return (
    <FormGrid>
      <SwitchField
        label={t('cash.take')}
        description={t(cash ? 'cash.takeOn' : 'cash.takeOff')}
        isOn={cash !== null}
        isDisabled={first === undefined && cash === null}
        onChange={(isOn) => change({ ...draft, cash: isOn && first ? { accountId: first.value, amount: '' } : null })}
      />
      {cash && (
        <>
          <SelectField
            id={idOf('cashAccountId')}
            label={t('cash.account')}
            options={accounts}
            value={cash.accountId}
            onChange={(accountId) => change({ ...draft, cash: { ...cash, accountId } })}
            isRequired
            error={problems['cashAccountId']}
          />
          <DecimalField
            id={idOf('cashAmount')}
            label={t('cash.amount')}
            placeholder={formatAmount(gross)}
            description={
              restOf(gross, cash.amount) === null ? t('cash.all') : t('cash.rest', { rest: formatAmount(restOf(gross, cash.amount) ?? '') })
            }
            value={cash.amount}
            onChange={(amount) => change({ ...draft, cash: { ...cash, amount } })}
            error={problems['cashAmount']}
          />
        </>
      )}
    </FormGrid>
  );
}

/** What stays open; null where all of it is taken. */
function restOf(gross: string, amount: string): string | null {
  if (amount === '') return null;
  const rest = decimalToFen(gross) - decimalToFen(amount);
  return rest > 0 ? fenToDecimal(rest) : null;
}
