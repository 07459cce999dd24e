import { DateField } from '@suanpan/shared-ui/date-field';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { TextField } from '@suanpan/shared-ui/text-field';
import { useT } from '../texts.ts';
import type { CostDraft } from './cost-draft.ts';
import { useCounterOptions } from './use-counter-options.ts';

interface CostFieldsProps {
  draft: CostDraft;
  /** What is wrong, by the backend's name of the field. */
  problems: Readonly<Record<string, string>>;
  idOf: (field: string) => string;
  onChange: (change: Partial<CostDraft>) => void;
}

/** The head of a change of costs: when, against what, and why. */
export function CostFields({ draft, problems, idOf, onChange }: CostFieldsProps) {
  const t = useT();
  const counters = useCounterOptions();
  return (
    <FormGrid>
      <DateField
        id={idOf('date')}
        label={t('ledger.date')}
        value={draft.date === '' ? null : draft.date}
        onChange={(date) => onChange({ date: date ?? '' })}
        isRequired
        error={problems['date']}
      />
      {counters && (
        <SelectField
          id={idOf('counterAccount')}
          label={t('other.counter')}
          options={counters}
          value={draft.counterAccount}
          onChange={(counterAccount) => onChange({ counterAccount })}
          isRequired
          error={problems['counterAccount']}
        />
      )}
      <TextField
        id={idOf('note')}
        label={t('stockDocument.note')}
        value={draft.note}
        onChange={(note) => onChange({ note })}
        error={problems['note']}
      />
    </FormGrid>
  );
}
