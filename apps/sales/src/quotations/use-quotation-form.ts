import { useMutation } from '@apollo/client/react';
import type { Failure } from '@suanpan/app-kit/describe-failure';
import { type DraftProblems, draftProblems, sayWhatIsMissing } from '@suanpan/document-kit/draft-problems';
import { draftWithLines } from '@suanpan/document-kit/draft-with-lines';
import { isBlankLine } from '@suanpan/document-kit/product-line';
import { type SavedDocument, useDocumentForm } from '@suanpan/document-kit/use-document-form';
import { CreateQuotationDocument } from '../data/create-quotation.generated.ts';
import { UpdateQuotationDocument } from '../data/update-quotation.generated.ts';
import { useT } from '../texts.ts';
import { type QuotationDraft, toQuotationInput } from './quotation-draft.ts';
import type { Quotation } from './use-quotation.ts';

const form = draftWithLines<QuotationDraft>();
const pageOf = ({ id }: SavedDocument): string => `/sales/quotations/${id}`;

/** The state of the form of quotations, and the way to save one: as it is, or sent. */
export function useQuotationForm(quotation: Quotation | null, initial: QuotationDraft) {
  const t = useT();
  const [create] = useMutation(CreateQuotationDocument);
  const [update] = useMutation(UpdateQuotationDocument);
  const problemsOf = (failure: Failure, { customer, lines }: QuotationDraft): DraftProblems => {
    const rows = lines.flatMap((line, row) => (isBlankLine(line) ? [] : [row]));
    return sayWhatIsMissing(draftProblems(failure, { rowOf: (sent) => rows[sent] ?? sent }), {
      fields: customer ? {} : { customerId: t('order.customerMissing') },
      rows: new Set(rows.filter((row) => !lines[row]?.product)),
      product: t('line.productMissing'),
    });
  };
  return useDocumentForm<QuotationDraft>({
    keptAs: quotation ? `quotation:${quotation.id}:${quotation.version}` : 'quotation:new',
    initial,
    form,
    inputOf: toQuotationInput,
    save: async (draft, { approve: send, idempotencyKey }) => {
      const entries = { input: toQuotationInput(draft), send };
      const context = { idempotencyKey };
      if (!quotation) return (await create({ variables: entries, context })).data?.createQuotation;
      const { id, version } = quotation;
      return (await update({ variables: { id, version, ...entries }, context })).data?.updateQuotation;
    },
    problemsOf,
    saidDone: ({ number }, { approve }) => t(approve ? 'quote.sent' : 'done.saved', { number }),
    pageOf,
  });
}
