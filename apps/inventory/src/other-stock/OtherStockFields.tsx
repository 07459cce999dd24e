import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { SelectField } from '@suanpan/shared-ui/select-field';
import { Stack } from '@suanpan/shared-ui/stack';
import { StockHeadFields } from '../documents/StockHeadFields.tsx';
import { useT } from '../texts.ts';
import { type OtherStockDraft, type OtherStockKind, reasonsOf, usualCounter } from './other-stock-draft.ts';
import { useCounterOptions } from './use-counter-options.ts';

interface OtherStockFieldsProps {
  kind: OtherStockKind;
  draft: OtherStockDraft;
  /** What is wrong, by the backend's name of the field. */
  problems: Readonly<Record<string, string>>;
  idOf: (field: string) => string;
  onChange: (change: Partial<OtherStockDraft>) => void;
}

/** The head of goods that come or go otherwise: why, where, when, and what it is booked against. */
export function OtherStockFields({ kind, draft, problems, idOf, onChange }: OtherStockFieldsProps) {
  const t = useT();
  const counters = useCounterOptions();
  const { date, warehouseId, note } = draft;
  return (
    <Stack>
      <StockHeadFields
        head={{ date, warehouseId, note }}
        warehouseLabel={t('warehouse.one')}
        problems={problems}
        idOf={idOf}
        onChange={onChange}
      />
      <FormGrid>
        <SelectField
          id={idOf('reason')}
          label={t('other.reason')}
          options={reasonsOf[kind].map((value) => ({ value, label: t(`reason.${value}`) }))}
          value={draft.reason}
          onChange={(value) => {
            const reason = reasonsOf[kind].find((known) => known === value);
            if (reason) onChange({ reason, counterAccount: usualCounter });
          }}
          isRequired
          error={problems['reason']}
        />
        {counters && (
          <SelectField
            id={idOf('counterAccount')}
            label={t('other.counter')}
            options={[{ value: usualCounter, label: t('other.counterUsual') }, ...counters]}
            value={draft.counterAccount}
            onChange={(counterAccount) => onChange({ counterAccount })}
            error={problems['counterAccount']}
          />
        )}
      </FormGrid>
    </Stack>
  );
}
