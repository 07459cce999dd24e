import { useMutation } from '@apollo/client/react';
import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { type DraftProblems, draftProblems, sayWhatIsMissing } from '@suanpan/document-kit/draft-problems';
import { draftWithLines } from '@suanpan/document-kit/draft-with-lines';
import { type SavedDocument, useDocumentForm } from '@suanpan/document-kit/use-document-form';
import { CreateInputInvoiceDocument } from '../data/create-input-invoice.generated.ts';
import { UpdateInputInvoiceDocument } from '../data/update-input-invoice.generated.ts';
import { useT } from '../texts.ts';
import { type InvoiceDraft, isBlankInvoiceLine, toInvoiceInput } from './invoice-draft.ts';
import type { Invoice } from './use-invoice.ts';

interface InvoiceFormOptions {
  /** The invoice that is changed, or null for a new one. */
  readonly invoice: Invoice | null;
  readonly initial: InvoiceDraft;
  /** Under which name a new one is kept on this device; another for each that it is made from. */
  readonly keptAs: string;
}

const form = draftWithLines<InvoiceDraft>();
const pageOf = ({ id }: SavedDocument): string => `/purchasing/invoices/${id}`;

/** The state of the form of invoices, and the way to save one: as a draft, or handed in for approval. */
export function useInvoiceForm({ invoice, initial, keptAs }: InvoiceFormOptions) {
  const t = useT();
  const [create] = useMutation(CreateInputInvoiceDocument);
  const [update] = useMutation(UpdateInputInvoiceDocument);
  const problemsOf = useInvoiceProblems();
  return useDocumentForm<InvoiceDraft>({
    keptAs: invoice ? `input-invoice:${invoice.id}:${invoice.version}` : keptAs,
    initial,
    form,
    inputOf: toInvoiceInput,
    save: async (draft, { approve: submit, idempotencyKey }) => {
      const entries = { input: toInvoiceInput(draft), submit };
      const context = { idempotencyKey };
      if (!invoice) return (await create({ variables: entries, context })).data?.createInputInvoice;
      const { id, version } = invoice;
      return (await update({ variables: { id, version, ...entries }, context })).data?.updateInputInvoice;
    },
    problemsOf,
    saidDone: ({ number }, { approve }) => t(approve ? 'invoice.submitted' : 'invoice.saved', { number }),
    pageOf,
  });
}

/** Returns what sorts a refusal of an invoice to where its parts are shown. */
function useInvoiceProblems(): (failure: Failure, draft: InvoiceDraft) => DraftProblems {
  const t = useDocumentT();
  return (failure, { party, lines }) => {
    const rows = lines.flatMap((line, row) => (isBlankInvoiceLine(line) ? [] : [row]));
    const { fields, ...problems } = draftProblems(failure, { rowOf: (sent) => rows[sent] ?? sent });
    const { supplierId, ...others } = fields;
    // The form's field is that of every document with a party.
    const named = { ...problems, fields: supplierId === undefined ? others : { ...others, partyId: supplierId } };
    return sayWhatIsMissing(named, {
      fields: party ? {} : { partyId: t('trade.supplierMissing') },
      rows: new Set(),
      product: '',
    });
  };
}
