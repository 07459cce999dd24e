import { useApolloClient, useQuery } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { plainDecimal } from '@suanpan/document-kit/decimal-text';
import { DocumentForm } from '@suanpan/document-kit/document-form';
import { DocumentSums } from '@suanpan/document-kit/document-sums';
import { PricedLines } from '@suanpan/document-kit/priced-lines';
import { productLineTotals } from '@suanpan/document-kit/product-line';
import { useFirstFocus } from '@suanpan/document-kit/use-first-focus';
import { useLinePrices } from '@suanpan/document-kit/use-line-prices';
import { fenToDecimal } from '@suanpan/money/fen';
import { DateField } from '@suanpan/shared-ui/date-field';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { useCallback, useMemo } from 'react';
import { ReadFormOptionsDocument } from '../data/read-form-options.generated.ts';
import { NewCustomerButton } from '../documents/NewCustomerButton.tsx';
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
  const { navigation } = useHost();
  const idOf = useFieldIds();
  const form = useQuotationForm(quotation, initial);
  const { draft, change } = form.kept;
  const { fields, cells } = form.problems;
  const { net, tax, gross } = productLineTotals(draft.lines, draft.taxIncluded);
  const isDraft = quotation === null || quotation.status === 'DRAFT';
  const title = quotation ? t('order.edit', { number: quotation.number }) : t('quotes.new');
  usePageTitle(title);
  useFirstFocus(idOf('customerId'));
  return (
    <DocumentForm
      form={form}
      isEdit={quotation !== null}
      idOf={idOf}
      saving={{ approve: isDraft ? t('quote.send') : null, save: t(isDraft ? 'action.save' : 'action.saveChanges') }}
      header={(status) => (
        <PageHeader
          title={title}
          status={status}
          onBack={() => navigation.openTab(`/sales/quotations${quotation ? `/${quotation.id}` : ''}`)}
        />
      )}
      fields={
        <OrderHeadFields
          draft={draft}
          problems={fields}
          idOf={idOf}
          onChange={change}
          besideDate={
            <DateField
              id={idOf('validUntil')}
              label={t('quote.validUntil')}
              value={draft.validUntil === '' ? null : draft.validUntil}
              onChange={(validUntil) => change({ ...draft, validUntil: validUntil ?? '' })}
              isRequired
              error={fields['validUntil']}
            />
          }
          besideNote={<NewCustomerButton onCreated={(customer) => change({ ...draft, customer })} />}
        />
      }
      totals={<DocumentSums net={fenToDecimal(net)} tax={fenToDecimal(tax)} gross={fenToDecimal(gross)} />}
    >
      <QuotationFormLines id={idOf('lines')} draft={draft} errors={cells} onChange={change} />
    </DocumentForm>
  );
}

interface QuotationFormLinesProps {
  id: string;
  draft: QuotationDraft;
  errors: Readonly<Record<string, string>>;
  onChange: (draft: QuotationDraft) => void;
}

function QuotationFormLines({ draft, onChange, ...rest }: QuotationFormLinesProps) {
  const client = useApolloClient();
  const { data } = useQuery(ReadFormOptionsDocument, { variables: { on: draft.date } });
  const taxRates = useMemo(() => (data?.taxRates ?? []).map(({ rate }) => plainDecimal(rate)), [data]);
  const customerId = draft.customer?.id ?? null;
  const search = useCallback((text: string) => searchProducts(client, text, customerId), [client, customerId]);
  const prices = useLinePrices(salePrices, customerId);
  return (
    <PricedLines
      {...rest}
      prices={prices}
      lines={draft.lines}
      search={search}
      taxIncluded={draft.taxIncluded}
      taxRates={taxRates}
      onChange={(lines) => onChange({ ...draft, lines })}
    />
  );
}
