import { DocumentForm } from '@suanpan/document-kit/document-form';
import { DocumentSums } from '@suanpan/document-kit/document-sums';
import { fenToDecimal } from '@suanpan/money/fen';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { accountLineTotals } from '../account-lines/account-line.ts';
import { AccountLineGrid } from '../account-lines/AccountLineGrid.tsx';
import { useAccountLineColumns } from '../account-lines/use-account-line-columns.tsx';
import type { EditedDraft } from '../documents/edited-draft.ts';
import { useT } from '../texts.ts';
import { type ClaimDraft, type ClaimKind, claimLines } from './claim-draft.ts';
import { ClaimFields } from './ClaimFields.tsx';
import { useClaimForm } from './use-claim-form.ts';
import { useClaimOptions } from './use-claim-options.ts';
import { useClaimWords } from './use-claim-words.ts';

interface ClaimFormProps {
  type: ClaimKind;
  initial: ClaimDraft;
  /** The draft that is changed, or null for a new document. */
  edited: EditedDraft | null;
}

/** A receivable or payable while it is typed. */
export function ClaimForm({ type, initial, edited }: ClaimFormProps) {
  const t = useT();
  const form = useClaimForm(type, initial, edited);
  const { draft, change } = form.kept;
  const { taxIncluded } = draft;
  const { accounts, taxRates } = useClaimOptions(draft.date);
  const words = useClaimWords();
  const isReceivable = type === 'RECEIVABLE';
  const columns = useAccountLineColumns({ accounts, taxRates: isReceivable ? taxRates : null, taxIncluded, words });
  const idOf = useFieldIds();
  const { net, tax, gross } = accountLineTotals({ lines: claimLines(type, draft.lines), taxIncluded });
  return (
    <DocumentForm
      form={form}
      isEdit={edited !== null}
      idOf={idOf}
      title={t(edited ? `claim.edit.${type}` : `claim.new.${type}`)}
      backHref={edited ? `/money/claims/${edited.id}` : '/money/claims'}
      fields={
        <ClaimFields
          type={type}
          draft={draft}
          problems={form.problems.fields}
          idOf={idOf}
          onChange={(more) => change({ ...draft, ...more })}
        />
      }
      totals={<DocumentSums net={fenToDecimal(net)} tax={fenToDecimal(tax)} gross={fenToDecimal(gross)} isPlain={!isReceivable} />}
    >
      <AccountLineGrid
        id={idOf('lines')}
        label={words.lines}
        columns={columns}
        lines={draft.lines}
        onChange={(lines) => change({ ...draft, lines })}
        errors={form.problems.cells}
      />
    </DocumentForm>
  );
}
