import { useHost } from '@suanpan/app-kit/use-host';
import { DocumentForm } from '@suanpan/document-kit/document-form';
import { EntryGrid } from '@suanpan/shared-ui/entry-grid';
import { Stack } from '@suanpan/shared-ui/stack';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { ScanField } from '../documents/ScanField.tsx';
import type { EditedDraft } from '../documents/edited-draft.ts';
import { StockHeadFields } from '../documents/StockHeadFields.tsx';
import { useT } from '../texts.ts';
import { blankTransferLine, isBlankTransferLine, type TransferDraft } from './transfer-draft.ts';
import { useTransferColumns } from './use-transfer-columns.tsx';
import { useTransferForm } from './use-transfer-form.ts';

interface TransferFormProps {
  initial: TransferDraft;
  /** The draft that is changed, or null for a new document. */
  edited: EditedDraft | null;
}

/** A transfer while it is typed: from where, where to, and what. */
export function TransferForm({ initial, edited }: TransferFormProps) {
  const t = useT();
  const { ui } = useHost();
  const form = useTransferForm(initial, edited);
  const { draft, change } = form.kept;
  const columns = useTransferColumns(draft.warehouseId);
  const idOf = useFieldIds();
  return (
    <DocumentForm
      form={form}
      isEdit={edited !== null}
      idOf={idOf}
      title={t(edited ? 'transfer.edit' : 'transfer.new')}
      backHref={edited ? `/inventory/documents/${edited.id}` : '/inventory/documents'}
      fields={
        <StockHeadFields
          head={draft}
          warehouseLabel={t('transfer.from')}
          problems={form.problems.fields}
          idOf={idOf}
          onChange={(head) => change({ ...draft, ...head })}
        />
      }
    >
      <div id={idOf('lines')} tabIndex={-1}>
        <Stack>
          {draft.warehouseId !== '' && <ScanField onScan={form.scan} />}
          <EntryGrid
            label={t('stockDocument.lines')}
            columns={columns}
            rows={draft.lines}
            rowKey={({ key }) => key}
            onRowsChange={(lines) => change({ ...draft, lines })}
            newRow={blankTransferLine}
            isBlank={isBlankTransferLine}
            errors={form.problems.cells}
            footer={{ label: t('stockDocument.count', { count: draft.lines.filter(({ product }) => product).length }) }}
            onRemove={({ index, undo }) =>
              ui.toast({ tone: 'info', text: t('line.removed', { row: index + 1 }), action: { label: t('undo'), run: undo } })
            }
          />
        </Stack>
      </div>
    </DocumentForm>
  );
}
