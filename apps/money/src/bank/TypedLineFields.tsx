import { DateField } from '@suanpan/shared-ui/date-field';
import { DecimalField } from '@suanpan/shared-ui/decimal-field';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useT } from '../texts.ts';
import type { useTypedLine } from './use-typed-line.ts';

interface TypedLineFieldsProps {
  form: ReturnType<typeof useTypedLine>;
  /** Whether the account begins with this line. */
  isFirst: boolean;
}

/** What the bank's statement says in a line: the day, what came in or went out, and in which words. */
export function TypedLineFields({ form: { typed, change, startBalance, setStartBalance, problems }, isFirst }: TypedLineFieldsProps) {
  const t = useT();
  return (
    <FormGrid>
      <DateField
        label={t('bank.column.date')}
        value={typed.date === '' ? null : typed.date}
        onChange={(date) => change({ date: date ?? '' })}
        isRequired
        error={problems['date']}
      />
      {isFirst && (
        <DecimalField
          label={t('bank.startBalance')}
          description={t('bank.startBalanceHint')}
          maxPlaces={2}
          allowNegative
          value={startBalance}
          onChange={setStartBalance}
          isRequired
          error={problems['start.balance']}
        />
      )}
      <DecimalField
        label={t('bank.typed.incoming')}
        maxPlaces={2}
        value={typed.incoming}
        onChange={(incoming) => change({ incoming })}
        error={problems['amount']}
      />
      <DecimalField label={t('bank.typed.outgoing')} maxPlaces={2} value={typed.outgoing} onChange={(outgoing) => change({ outgoing })} />
      <DecimalField
        label={t('bank.typed.balance')}
        description={t('bank.typed.balanceHint')}
        maxPlaces={2}
        allowNegative
        value={typed.balance}
        onChange={(balance) => change({ balance })}
        error={problems['balance']}
      />
      <TextField label={t('bank.column.party')} value={typed.party} onChange={(party) => change({ party })} error={problems['party']} />
      <TextField label={t('bank.column.note')} value={typed.note} onChange={(note) => change({ note })} error={problems['note']} />
      <TextField
        label={t('bank.column.flowNumber')}
        value={typed.flowNumber}
        onChange={(flowNumber) => change({ flowNumber })}
        error={problems['flowNumber']}
      />
    </FormGrid>
  );
}
