import { DocumentForm } from '@suanpan/document-kit/document-form';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import type { EditedDraft } from '../documents/edited-draft.ts';
import { StockHeadFields } from '../documents/StockHeadFields.tsx';
import { useT } from '../texts.ts';
import { type CountDraft, countSums } from './count-draft.ts';
import { CountLines } from './CountLines.tsx';
import { useCountForm } from './use-count-form.ts';

interface CountFormProps {
  initial: CountDraft;
  /** The draft that is changed, or null for a new document. */
  edited: EditedDraft | null;
}

/** A count while it is typed: what lies in a warehouse by the books, and what was found. */
export function CountForm({ initial, edited }: CountFormProps) {
  const t = useT();
  const form = useCountForm(initial, edited);
  const { draft, change } = form.kept;
  const idOf = useFieldIds();
  const sums = countSums(draft.lines);
  return (
    <DocumentForm
      form={form}
      isEdit={edited !== null}
      idOf={idOf}
      title={t(edited ? 'count.edit' : 'count.new')}
      backHref={edited ? `/inventory/documents/${edited.id}` : '/inventory/documents'}
      fields={
        <StockHeadFields
          head={draft}
          warehouseLabel={t('warehouse.one')}
          problems={form.problems.fields}
          idOf={idOf}
          onChange={(head) => {
            if (head.warehouseId !== undefined) form.chooseWarehouse(head.warehouseId);
            else change({ ...draft, ...head });
          }}
        />
      }
      totals={<span role="status">{t('count.sums', sums)}</span>}
    >
      <div id={idOf('lines')} tabIndex={-1}>
        {draft.warehouseId === '' && <EmptyState title={t('count.chooseFirst')} body={t('count.chooseFirstBody')} />}
        {draft.warehouseId !== '' && form.isReading && <LoadingState label={t('stock.title')} />}
        {draft.warehouseId !== '' && !form.isReading && (
          <CountLines
            lines={draft.lines}
            errors={form.problems.cells}
            isWhole={form.isWhole}
            onScan={form.scan}
            onChange={(lines) => change({ ...draft, lines })}
          />
        )}
      </div>
    </DocumentForm>
  );
}
