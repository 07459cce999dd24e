import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { DocumentForm } from '@suanpan/document-kit/document-form';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import type { EditedDraft } from '../documents/edited-draft.ts';
import { useT } from '../texts.ts';
import { blankOtherLine, isBlankOtherLine, type OtherStockDraft, type OtherStockKind } from './other-stock-draft.ts';
import { OtherStockFields } from './OtherStockFields.tsx';
import { StockLinesGrid } from './StockLinesGrid.tsx';
import { useOtherColumns } from './use-other-columns.tsx';
import { useOtherStockForm } from './use-other-stock-form.ts';

interface OtherStockFormProps {
  kind: OtherStockKind;
  initial: OtherStockDraft;
  /** The draft that is changed, or null for a new document. */
  edited: EditedDraft | null;
}

/** Goods that come or go otherwise while they are typed. */
export function OtherStockForm({ kind, initial, edited }: OtherStockFormProps) {
  const t = useT();
  const form = useOtherStockForm(kind, initial, edited);
  const { draft, change } = form.kept;
  const idOf = useFieldIds();
  const title = t(edited ? `other.edit.${kind}` : `other.new.${kind}`);
  const columns = useOtherColumns(kind);
  usePageTitle(title);
  return (
    <DocumentForm
      form={form}
      isEdit={edited !== null}
      idOf={idOf}
      title={title}
      backHref={edited ? `/inventory/others/${edited.id}` : '/inventory/others'}
      fields={
        <OtherStockFields
          kind={kind}
          draft={draft}
          problems={form.problems.fields}
          idOf={idOf}
          onChange={(more) => change({ ...draft, ...more })}
        />
      }
    >
      <StockLinesGrid
        id={idOf('lines')}
        columns={columns}
        lines={draft.lines}
        newRow={blankOtherLine}
        isBlank={isBlankOtherLine}
        errors={form.problems.cells}
        onChange={(lines) => change({ ...draft, lines })}
      />
    </DocumentForm>
  );
}
