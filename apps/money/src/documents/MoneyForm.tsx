import { DocumentForm } from '@suanpan/document-kit/document-form';
import { SwitchField } from '@suanpan/shared-ui/switch-field';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { SettlePart } from '../settling/SettlePart.tsx';
import { useT } from '../texts.ts';
import type { EditedDraft } from './edited-draft.ts';
import { type MoneyDraft, type MoneyKind, typedSettlement } from './money-draft.ts';
import { MoneyFields } from './MoneyFields.tsx';
import { MoneySums } from './MoneySums.tsx';
import { useMoneyForm } from './use-money-form.ts';

interface MoneyFormProps {
  type: MoneyKind;
  initial: MoneyDraft;
  /** The draft that is changed, or null for a new document. */
  edited: EditedDraft | null;
  /** The line of the bank that it is written for. */
  bankLine?: string | undefined;
}

/** A receipt or payment while it is typed: the money, and what it settles. */
export function MoneyForm({ type, initial, edited, bankLine }: MoneyFormProps) {
  const t = useT();
  const form = useMoneyForm(type, initial, { replaces: edited, bankLine });
  const { draft, change } = form.kept;
  const idOf = useFieldIds();
  return (
    <DocumentForm
      form={form}
      isEdit={edited !== null}
      idOf={idOf}
      title={t(edited ? `money.edit.${type}` : `money.new.${type}`)}
      backHref={edited ? `/money/documents/${edited.id}` : '/money/documents'}
      fields={
        <MoneyFields
          type={type}
          draft={draft}
          problems={form.problems.fields}
          idOf={idOf}
          onParty={form.chooseParty}
          onChange={form.changeHead}
        />
      }
      totals={<MoneySums type={type} draft={draft} />}
    >
      <div id={idOf('lines')} tabIndex={-1}>
        <SettlePart
          lines={draft.lines}
          hasParty={draft.party !== null}
          isReading={form.isReading}
          isWhole={form.isWhole}
          errors={form.problems.cells}
          onType={(key, amount) => change(typedSettlement(draft, key, amount))}
          noneBody={t(`money.noneOpen.${type}`)}
        >
          <SwitchField
            label={t('settle.oldestFirst')}
            isOn={draft.isOldestFirst}
            onChange={(isOldestFirst) => form.changeHead({ isOldestFirst })}
          />
        </SettlePart>
      </div>
    </DocumentForm>
  );
}
