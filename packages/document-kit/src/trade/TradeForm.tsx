import { useApolloClient } from '@apollo/client/react';
import { useIsSimple } from '@suanpan/app-kit/use-session';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { fenToDecimal } from '@suanpan/money/fen';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { Stack } from '@suanpan/shared-ui/stack';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { type ReactNode, useCallback, useMemo } from 'react';
import { useDraftHead } from '../drafts/use-draft-head.ts';
import { DocumentForm } from '../form/DocumentForm.tsx';
import type { SavedDocument } from '../form/use-document-form.ts';
import { productLineTotals, withProduct } from '../lines/product-line.ts';
import { PricedLines } from '../prices/PricedLines.tsx';
import { useLinePrices } from '../prices/use-line-prices.ts';
import { withBoughtProduct } from './with-bought-product.ts';
import { DocumentSums } from '../view/DocumentSums.tsx';
import { TradeFields } from './TradeFields.tsx';
import type { TradeDraft, TradeKind } from './trade-draft.ts';
import type { ReplacedDraft, TradeFormData } from './trade-form-data.ts';
import { useShownRates } from './use-shown-rates.ts';
import { useTradeForm } from './use-trade-form.ts';
import { useTradeOptions } from './use-trade-options.ts';

export interface TradeFormProps {
  type: TradeKind;
  title: string;
  /** Where Back leads. */
  backHref: string;
  data: TradeFormData;
  /** The draft that is changed, or null for a new document. */
  replaces: ReplacedDraft | null;
  initial: TradeDraft;
  /** Tells what is typed for one thing from what is typed for another, e.g. an order that a sale is made from. */
  about?: string;
  pageOf: (saved: SavedDocument) => string;
  /** Beside the party, such as the way to a new one. */
  besideParty?: (choose: (party: NonNullable<TradeDraft['party']>) => void) => ReactNode;
  /** Below the lines, such as the money that a sale takes at once. */
  belowLines?: (form: TradeFormPart) => ReactNode;
}

/** What a part of the form works with. */
export interface TradeFormPart {
  readonly draft: TradeDraft;
  readonly change: (draft: TradeDraft) => void;
  /** What the lines come to with tax, as a decimal. */
  readonly gross: string;
  /** What is wrong, by the backend's name of the field. */
  readonly problems: Readonly<Record<string, string>>;
  readonly idOf: (field: string) => string;
}

/** A purchase, a sale, or goods that came before their invoice, while it is typed. */
export function TradeForm(props: TradeFormProps) {
  const { type, title, backHref, data, replaces, initial, about, pageOf, besideParty, belowLines } = props;
  const client = useApolloClient();
  const isSimple = useIsSimple();
  const idOf = useFieldIds();
  const { warehouses } = useTradeOptions(data, initial.date);
  const warehouseId = warehouses?.[0]?.value ?? '';
  const form = useTradeForm({ type, data, replaces, initial, about, pageOf, warehouseId });
  const { draft, change, patch } = form.kept;
  const { taxRates, usualRate, isSmallScale } = useTradeOptions(data, draft.date);
  const head = useDraftHead(draft);
  const { searchProducts } = data;
  const partyId = draft.party?.id ?? null;
  const search = useCallback((text: string) => searchProducts(client, text, partyId), [client, searchProducts, partyId]);
  const prices = useLinePrices(data.prices, partyId);
  const { isEstimate, taxIncluded, sums } = meaningOf(type, draft);
  // Who types prices without tax must see that they do.
  const isPlain = isSimple && taxIncluded;
  const rates = useShownRates({ type, lines: draft.lines, cells: form.problems.cells, isPlain, taxRates, usualRate });
  const beside = useMemo(() => besideParty?.((party) => patch({ party })), [besideParty, patch]);
  const changeLines = useCallback((lines: TradeDraft['lines']) => patch({ lines }), [patch]);
  usePageTitle(title);
  return (
    <DocumentForm
      form={form}
      isEdit={replaces !== null}
      idOf={idOf}
      title={title}
      backHref={backHref}
      fields={
        <TradeFields
          type={type}
          draft={head}
          data={data}
          warehouses={warehouses}
          problems={form.problems.fields}
          idOf={idOf}
          onChange={patch}
          besideParty={beside}
          isPlain={isPlain}
        />
      }
      totals={
        <DocumentSums
          net={fenToDecimal(sums.net)}
          tax={fenToDecimal(sums.tax)}
          gross={fenToDecimal(sums.gross)}
          isPlain={isPlain}
          isTaxInCost={isSmallScale && type !== 'SALE'}
        />
      }
    >
      <Stack>
        <PricedLines
          prices={prices}
          Lines={data.Lines}
          id={idOf('lines')}
          lines={draft.lines}
          search={search}
          taxIncluded={taxIncluded}
          taxRates={taxRates}
          usualRate={usualRate}
          isEstimate={isEstimate}
          isTaxedEstimate={isEstimate && isSmallScale}
          isPlain={isPlain}
          asksRate={rates.asksRate}
          choose={type === 'SALE' ? withProduct : withBoughtProduct}
          isListed={type === 'SALE'}
          errors={rates.cells}
          onChange={changeLines}
        />
        {rates.note !== null && <InlineNotice tone="info">{rates.note}</InlineNotice>}
        {belowLines?.({ draft, change, gross: fenToDecimal(sums.gross), problems: form.problems.fields, idOf })}
      </Stack>
    </DocumentForm>
  );
}

/** What the entries of a draft mean. An estimate is without tax; its lines keep the product's rate, which is not shown and not sent. */
function meaningOf(type: TradeKind, { taxIncluded, lines }: Pick<TradeDraft, 'taxIncluded' | 'lines'>) {
  const isEstimate = type === 'PROVISIONAL';
  const { net, tax, gross } = productLineTotals(lines, !isEstimate && taxIncluded);
  return { isEstimate, taxIncluded: !isEstimate && taxIncluded, sums: isEstimate ? { net, tax: 0, gross: net } : { net, tax, gross } };
}
