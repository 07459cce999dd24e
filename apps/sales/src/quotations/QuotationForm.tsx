import { useApolloClient, useQuery } from '@apollo/client/react';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { DocumentForm } from '@suanpan/document-kit/document-form';
import { DocumentSums } from '@suanpan/document-kit/document-sums';
import { PricedLines } from '@suanpan/document-kit/priced-lines';
import { productLineTotals } from '@suanpan/document-kit/product-line';
import { useDraftHead } from '@suanpan/document-kit/use-draft-head';
import { useFirstFocus } from '@suanpan/document-kit/use-first-focus';
import { saleRates } from '@suanpan/document-kit/product-line-rates';
import { useLinePrices } from '@suanpan/document-kit/use-line-prices';
import { fenToDecimal } from '@suanpan/money/fen';
import { DateField } from '@suanpan/shared-ui/date-field';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { useCallback, useMemo } from 'react';
import { ReadFormOptionsDocument } from '../data/read-form-options.generated.ts';
import { NewCustomerButton } from '../documents/NewCustomerButton.tsx';
import { SaleLines } from '../documents/SaleLines.tsx';
import { salePrices } from '../documents/sale-prices.ts';
import { OrderHeadFields } from '../orders/OrderHeadFields.tsx';
import { searchProducts } from '../orders/search-products.ts';
import { useT } from '../texts.ts';
import type { QuotationDraft } from './quotation-draft.ts';
import type { Quotation } from './use-quotation.ts';
import { useQuotationForm } from './use-quotation-form.ts';

interface QuotationFormProps {
  /** The quotation that is changed, or null for a new one. */
  quotation: Quotation | null;
  initial: QuotationDraft;
}

/** A quotation while it is typed: a draft, or what was sent and is worded anew. */
export function QuotationForm({ quotation, initial }: QuotationFormProps) {
  const t = useT();
  const idOf = useFieldIds();
  const form = useQuotationForm(quotation, initial);
  const { draft, patch } = form.kept;
  const head = useDraftHead(draft);
  const { fields, cells } = form.problems;
  const { net, tax, gross } = productLineTotals(draft.lines, draft.taxIncluded);
  const isDraft = quotation === null || quotation.status === 'DRAFT';
  const title = quotation ? t('order.edit', { number: quotation.number }) : t('quotes.new');
  const backHref = `/sales/quotations${quotation ? `/${quotation.id}` : ''}`;
  const changeLines = useCallback((lines: QuotationDraft['lines']) => patch({ lines }), [patch]);
  const beside = useBesideFields({ head, error: fields['validUntil'], idOf, patch });
  usePageTitle(title);
  useFirstFocus(idOf('customerId'));
  return (
    <DocumentForm
      form={form}
      isEdit={quotation !== null}
      idOf={idOf}
      saving={{ approve: isDraft ? t('quote.send') : null, save: t(isDraft ? 'action.save' : 'action.saveChanges') }}
      title={title}
      backHref={backHref}
      fields={<OrderHeadFields draft={head} problems={fields} idOf={idOf} onChange={patch} {...beside} />}
      totals={<DocumentSums net={fenToDecimal(net)} tax={fenToDecimal(tax)} gross={fenToDecimal(gross)} />}
    >
      <QuotationFormLines id={idOf('lines')} draft={draft} errors={cells} onChange={changeLines} />
    </DocumentForm>
  );
}

interface BesideFields {
  readonly head: Omit<QuotationDraft, 'lines'>;
  readonly error: string | undefined;
  readonly idOf: (field: string) => string;
  readonly patch: (part: Partial<QuotationDraft>) => void;
}

/** What a quotation has beside the fields of an order: until when it stands, and the way to a new customer. */
function useBesideFields({ head: { validUntil }, error, idOf, patch }: BesideFields) {
  const t = useT();
  return useMemo(
    () => ({
      besideDate: (
        <DateField
          id={idOf('validUntil')}
          label={t('quote.validUntil')}
          value={validUntil === '' ? null : validUntil}
          onChange={(day) => patch({ validUntil: day ?? '' })}
          isRequired
          error={error}
        />
      ),
      besideNote: <NewCustomerButton onCreated={(customer) => patch({ customer })} />,
    }),
    [t, validUntil, error, idOf, patch],
  );
}

interface QuotationFormLinesProps {
  id: string;
  draft: QuotationDraft;
  errors: Readonly<Record<string, string>>;
  onChange: (lines: QuotationDraft['lines']) => void;
}

function QuotationFormLines({ draft, onChange, ...rest }: QuotationFormLinesProps) {
  const client = useApolloClient();
  const { data } = useQuery(ReadFormOptionsDocument, { variables: { on: draft.date } });
  const rates = useMemo(() => saleRates(data?.taxRates ?? [], data?.taxpayer), [data]);
  const customerId = draft.customer?.id ?? null;
  const search = useCallback((text: string) => searchProducts(client, text, customerId), [client, customerId]);
  const prices = useLinePrices(salePrices, customerId);
  return (
    <PricedLines
      {...rest}
      prices={prices}
      Lines={SaleLines}
      lines={draft.lines}
      search={search}
      taxIncluded={draft.taxIncluded}
      {...rates}
      onChange={onChange}
    />
  );
}
