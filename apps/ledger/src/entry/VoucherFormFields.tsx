import { DateField } from '@suanpan/shared-ui/date-field';
import { DecimalField } from '@suanpan/shared-ui/decimal-field';
import { FormGrid } from '@suanpan/shared-ui/form-grid';
import { SelectField } from '@suanpan/shared-ui/select-field';
import type { JournalWord } from '../data/create-journal.generated.ts';
import { firstDayOf, monthOf } from '../months/month.ts';
import type { Months } from '../months/months-of.ts';
import { useT } from '../texts.ts';
import type { VoucherDraft } from './voucher-draft.ts';

const words: readonly JournalWord[] = ['GENERAL', 'RECEIPT', 'PAYMENT', 'TRANSFER'];

interface VoucherFormFieldsProps {
  draft: VoucherDraft;
  months: Months;
  /** What is wrong, by the backend's name of the field. */
  problems: Readonly<Record<string, string>>;
  idOf: (field: string) => string;
  onChange: (draft: VoucherDraft) => void;
}

/** The head of a voucher: what it is numbered under, its day, and how many papers are attached. */
export function VoucherFormFields({ draft, months, problems, idOf, onChange }: VoucherFormFieldsProps) {
  const t = useT();
  const isClosed = months.isClosed(monthOf(draft.date));
  return (
    <FormGrid>
      <SelectField
        id={idOf('word')}
        label={t('paper.word')}
        options={words.map((value) => ({ value, label: t(`word.${value}`) }))}
        value={draft.word}
        onChange={(word) => onChange({ ...draft, word: words.find((known) => known === word) ?? draft.word })}
      />
      <DateField
        id={idOf('date')}
        label={t('voucher.date')}
        value={draft.date}
        min={firstDayOf(months.first)}
        onChange={(date) => onChange({ ...draft, date: date ?? '' })}
        isRequired
        error={problems['date'] ?? (isClosed ? t('entry.monthClosed') : undefined)}
      />
      <DecimalField
        id={idOf('attachedPapers')}
        label={t('voucher.papers')}
        value={draft.attachedPapers}
        onChange={(attachedPapers) => onChange({ ...draft, attachedPapers })}
        maxPlaces={0}
        unit={t('paper.sheets')}
        error={problems['attachedPapers']}
      />
    </FormGrid>
  );
}
