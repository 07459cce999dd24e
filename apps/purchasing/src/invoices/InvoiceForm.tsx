import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { DocumentForm } from '@suanpan/document-kit/document-form';
import { DocumentSums } from '@suanpan/document-kit/document-sums';
import { useTradeOptions } from '@suanpan/document-kit/use-trade-options';
import { fenToDecimal } from '@suanpan/money/fen';
import { Panel } from '@suanpan/shared-ui/panel';
import { Stack } from '@suanpan/shared-ui/stack';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { purchaseFormData } from '../documents/purchase-form-data.ts';
import { useT } from '../texts.ts';
import { sumOf } from './invoice-amounts.ts';
import type { InvoiceDraft } from './invoice-draft.ts';
import { InvoiceFormLines } from './InvoiceFormLines.tsx';
import { InvoiceHeadFields } from './InvoiceHeadFields.tsx';
import { MatchLines } from './MatchLines.tsx';
import type { Invoice } from './use-invoice.ts';
import { useInvoiceForm } from './use-invoice-form.ts';
import { useMatchCandidates } from './use-match-candidates.ts';

interface InvoiceFormProps {
  /** The invoice that is changed, or null for a new one. */
  invoice: Invoice | null;
  initial: InvoiceDraft;
  /** Under which name a new one is kept on this device. */
  keptAs?: string;
}

const nothing: Invoice['matches'] = [];

/** An input invoice while it is typed: a draft, or one that is handed in for approval. */
export function InvoiceForm({ invoice, initial, keptAs = 'input-invoice:new' }: InvoiceFormProps) {
  const t = useT();
  const idOf = useFieldIds();
  const form = useInvoiceForm({ invoice, initial, keptAs });
  const { draft, change } = form.kept;
  const { fields, cells } = form.problems;
  const { taxRates, isSmallScale } = useTradeOptions(purchaseFormData, draft.date === '' ? initial.date : draft.date);
  const { party, red, redOfId } = draft;
  const candidates = useMatchCandidates({ supplierId: party?.id ?? null, red, redOfId: red ? redOfId : null, own: nothing });
  const sums = sumOf(draft.lines);
  const canSubmit = invoice === null || invoice.status === 'DRAFT';
  const title = invoice ? t('purchase.edit', { number: invoice.number }) : t(red ? 'invoices.newRed' : 'invoices.new');
  usePageTitle(title);
  return (
    <DocumentForm
      form={form}
      isEdit={invoice !== null}
      idOf={idOf}
      saving={{ approve: canSubmit ? t('invoice.submit') : null, save: t(canSubmit ? 'order.save' : 'order.saveChanges') }}
      title={title}
      backHref={`/purchasing/invoices${invoice ? `/${invoice.id}` : ''}`}
      fields={<InvoiceHeadFields draft={draft} problems={fields} idOf={idOf} onChange={change} />}
      totals={
        <DocumentSums
          net={fenToDecimal(sums.net)}
          tax={fenToDecimal(sums.tax)}
          gross={fenToDecimal(sums.gross)}
          isTaxInCost={isSmallScale}
        />
      }
    >
      <Stack>
        <InvoiceFormLines
          id={idOf('lines')}
          lines={draft.lines}
          taxRates={taxRates}
          errors={cells}
          onChange={(lines) => change({ ...draft, lines })}
        />
        <Panel title={t('invoice.matches')}>
          <MatchLines
            id={idOf('matches')}
            candidates={candidates}
            matches={draft.matches}
            invoice={sums}
            red={red}
            error={fields['matches']}
            onChange={(matches) => change({ ...draft, matches })}
          />
        </Panel>
      </Stack>
    </DocumentForm>
  );
}
