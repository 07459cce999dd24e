import { DocumentForm } from '@suanpan/document-kit/document-form';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import type { EditedDraft } from '../documents/edited-draft.ts';
import { settledSum } from '../settling/settle-line.ts';
import { shownSum } from '../settling/shown-sum.ts';
import { SettlePart } from '../settling/SettlePart.tsx';
import { useT } from '../texts.ts';
import { type AdvanceDraft, advanceRest } from './advance-draft.ts';
import { AdvanceFields } from './AdvanceFields.tsx';
import { useAdvanceForm } from './use-advance-form.ts';

interface AdvanceFormProps {
  initial: AdvanceDraft;
  /** The draft that is changed, or null for a new document. */
  edited: EditedDraft | null;
}

/** The use of an advance while it is typed: which one, and what it settles. */
export function AdvanceForm({ initial, edited }: AdvanceFormProps) {
  const t = useT();
  const form = useAdvanceForm(initial, edited);
  const { draft, change } = form.kept;
  const idOf = useFieldIds();
  const type = (amount: string, key: string): void =>
    change({ ...draft, lines: draft.lines.map((line) => (line.key === key ? { ...line, amount } : line)) });
  return (
    <DocumentForm
      form={form}
      isEdit={edited !== null}
      idOf={idOf}
      title={t(edited ? 'advance.edit' : 'advance.new')}
      backHref={edited ? `/money/documents/${edited.id}` : '/money/documents'}
      fields={<AdvanceFields draft={draft} problems={form.problems.fields} idOf={idOf} onParty={form.chooseParty} onChange={change} />}
      totals={<AdvanceSums draft={draft} />}
    >
      <div id={idOf('lines')} tabIndex={-1}>
        <SettlePart
          lines={draft.lines}
          hasParty={draft.party !== null}
          isReading={form.isReading}
          isWhole={form.isWhole}
          errors={form.problems.cells}
          onType={(key, amount) => type(amount, key)}
          noneBody={t('advance.nothingOpen')}
        />
      </div>
    </DocumentForm>
  );
}

function AdvanceSums({ draft }: AdvanceSumsProps) {
  const t = useT();
  const rest = advanceRest(draft);
  return (
    <span role="status">
      {t('settle.sum', { amount: shownSum(settledSum(draft.lines)) })}{' '}
      {draft.advanceItemId !== '' && rest >= 0 && t('advance.rest', { amount: shownSum(rest) })}
      {rest < 0 && <StatusTag tone="danger">{t('advance.short', { amount: shownSum(rest) })}</StatusTag>}
    </span>
  );
}

interface AdvanceSumsProps {
  draft: AdvanceDraft;
}
