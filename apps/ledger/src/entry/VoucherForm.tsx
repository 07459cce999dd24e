import { DocumentPaper } from '@suanpan/shared-ui/document-paper';
import { SaveFailure } from '@suanpan/shared-ui/save-failure';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { lazy, type ReactNode, Suspense } from 'react';
import { monthOf } from '../months/month.ts';
import { MonthTag } from '../months/MonthTag.tsx';
import type { Months } from '../months/months-of.ts';
import { useT } from '../texts.ts';
import { CashFlowField } from './CashFlowField.tsx';
import { RestoredEntry } from './RestoredEntry.tsx';
import { useVoucherForm, type VoucherFormRules } from './use-voucher-form.ts';
import styles from './VoucherForm.module.css';
import { VoucherFormFields } from './VoucherFormFields.tsx';
import { VoucherFormLines } from './VoucherFormLines.tsx';
import { VoucherSaveButtons } from './VoucherSaveButtons.tsx';
import type { VoucherProblems } from './voucher-problems.ts';

// Nobody waits for it: the lines are what people come for.
const VoucherTemplates = lazy(async () => ({ default: (await import('../templates/VoucherTemplates.tsx')).VoucherTemplates }));

interface VoucherFormProps extends VoucherFormRules {
  months: Months;
  /** Renders the page's head with what the form says about itself. */
  header: (status: ReactNode) => ReactNode;
}

/** A voucher while it is typed: its head, lines and sums, and the ways to keep it. */
export function VoucherForm({ months, header, ...rules }: VoucherFormProps) {
  const t = useT();
  const { kept, isPending, problems, refusal, finish } = useVoucherForm(rules);
  const { draft, change } = kept;
  const idOf = useFieldIds();
  return (
    <>
      {header(
        <>
          <MonthTag months={months} month={monthOf(draft.date)} />
          {kept.isKept && <StatusTag tone="neutral">{t('entry.kept')}</StatusTag>}
        </>,
      )}
      {kept.restoredAt !== null && <RestoredEntry title={t('entry.restored')} savedAt={kept.restoredAt} onDiscard={kept.discard} />}
      <SaveFailure refusal={refusal} errors={problemList(problems, idOf)} />
      <DocumentPaper
        heading={t(`paper.${draft.word}`)}
        fields={<VoucherFormFields draft={draft} months={months} problems={problems.fields} idOf={idOf} onChange={change} />}
        actions={<VoucherSaveButtons isNew={rules.replaces === null} isPending={isPending} finish={finish} />}
        totals={<span className={styles['keys']}>{t('entry.keys')}</span>}
      >
        <VoucherFormLines id={idOf('lines')} draft={draft} errors={problems.cells} onChange={change} />
        <div className={styles['templates']}>
          <Suspense fallback={null}>
            <VoucherTemplates draft={draft} onChange={change} />
          </Suspense>
        </div>
        <CashFlowField draft={draft} onChange={change} />
      </DocumentPaper>
    </>
  );
}

function problemList({ fields, cells, whole }: VoucherProblems, idOf: (field: string) => string) {
  return [
    ...Object.entries(fields).map(([field, message]) => ({ fieldId: idOf(field), label: '', message })),
    ...whole.map((message) => ({ fieldId: idOf('lines'), label: '', message })),
    ...Object.entries(cells).map(([cell, message]) => ({ fieldId: idOf('lines'), label: `#${Number(cell.split('.')[0]) + 1}`, message })),
  ];
}
