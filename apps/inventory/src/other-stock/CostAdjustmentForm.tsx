import { useMutation } from '@apollo/client/react';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { DocumentForm } from '@suanpan/document-kit/document-form';
import { draftProblems, sayWhatIsMissing } from '@suanpan/document-kit/draft-problems';
import { draftWithLines } from '@suanpan/document-kit/draft-with-lines';
import { useDocumentForm } from '@suanpan/document-kit/use-document-form';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { CreateCostAdjustmentDocument } from '../data/create-cost-adjustment.generated.ts';
import { type EditedDraft, keptAs } from '../documents/edited-draft.ts';
import { useT } from '../texts.ts';
import { blankCostLine, type CostDraft, costInput, isBlankCostLine } from './cost-draft.ts';
import { CostFields } from './CostFields.tsx';
import { StockLinesGrid } from './StockLinesGrid.tsx';
import { useCostColumns } from './use-cost-columns.tsx';

interface CostAdjustmentFormProps {
  initial: CostDraft;
  /** The draft that is changed, or null for a new document. */
  edited: EditedDraft | null;
}

const form = draftWithLines<CostDraft>();

/** A change of what goods cost while it is typed. */
export function CostAdjustmentForm({ initial, edited }: CostAdjustmentFormProps) {
  const t = useT();
  const state = useCostForm(initial, edited);
  const { draft, change } = state.kept;
  const idOf = useFieldIds();
  const title = t(edited ? 'adjustment.edit' : 'adjustment.new');
  const columns = useCostColumns();
  usePageTitle(title);
  return (
    <DocumentForm
      form={state}
      isEdit={edited !== null}
      idOf={idOf}
      title={title}
      backHref={edited ? `/inventory/others/${edited.id}` : '/inventory/others'}
      fields={<CostFields draft={draft} problems={state.problems.fields} idOf={idOf} onChange={(more) => change({ ...draft, ...more })} />}
    >
      <StockLinesGrid
        id={idOf('lines')}
        columns={columns}
        lines={draft.lines}
        newRow={blankCostLine}
        isBlank={isBlankCostLine}
        errors={state.problems.cells}
        onChange={(lines) => change({ ...draft, lines })}
      />
    </DocumentForm>
  );
}

function useCostForm(initial: CostDraft, replaces: EditedDraft | null) {
  const t = useT();
  const [create] = useMutation(CreateCostAdjustmentDocument);
  return useDocumentForm<CostDraft>({
    keptAs: keptAs('adjustment', replaces),
    initial,
    form,
    inputOf: costInput,
    async save(draft, { approve, idempotencyKey }) {
      const { data } = await create({ variables: { input: costInput(draft), approve, replaces }, context: { idempotencyKey } });
      return data?.createCostAdjustment;
    },
    problemsOf(failure, { lines }) {
      const rows = lines.flatMap((line, row) => (isBlankCostLine(line) ? [] : [row]));
      const missing = new Set(rows.filter((row) => lines[row]?.product === null));
      const problems = draftProblems(failure, { rowOf: (sent) => rows[sent] ?? sent });
      return sayWhatIsMissing(problems, { fields: {}, rows: missing, product: t('product.notChosen') });
    },
    pageOf: ({ id }) => `/inventory/others/${id}`,
  });
}
