import { DateField } from '@suanpan/shared-ui/date-field';
import { TextField } from '@suanpan/shared-ui/text-field';
import type { ReactNode } from 'react';
import { useT } from '../texts.ts';

interface Dated {
  date: string;
  note: string;
}

interface DateAndNoteProps {
  draft: Dated;
  problems: Readonly<Record<string, string>>;
  idOf: (field: string) => string;
  onChange: (change: Partial<Dated>) => void;
  /** What belongs to the day, after it. */
  children?: ReactNode;
}

/** The day of a document of money, and what is noted on it. */
export function DateAndNote({ draft, problems, idOf, onChange, children }: DateAndNoteProps) {
  const t = useT();
  return (
    <>
      <DateField
        id={idOf('date')}
        label={t('money.date')}
        value={draft.date === '' ? null : draft.date}
        onChange={(date) => onChange({ date: date ?? '' })}
        isRequired
        error={problems['date']}
      />
      {children}
      <TextField
        id={idOf('note')}
        label={t('money.note')}
        value={draft.note}
        onChange={(note) => onChange({ note })}
        error={problems['note']}
      />
    </>
  );
}
