import type { ApolloClient, TypedDocumentNode } from '@apollo/client';
import type { LookupItem } from '@suanpan/shared-ui/lookup-item';
import type { SavedDocument } from '../form/use-document-form.ts';
import type { Taxpayer } from '../lines/product-line-rates.ts';
import type { ProductChoice } from '../lines/product-choice.ts';
import type { PricedLinesProps } from '../prices/PricedLines.tsx';
import type { LinePrices } from '../prices/line-price.ts';
import type { TradeInput } from './trade-draft.ts';

/** The warehouses, and the tax rates of a day. */
export interface TradeOptions {
  readonly warehouses: readonly { readonly id: string; readonly name: string; readonly enabled: boolean }[];
  readonly taxpayer: Taxpayer;
  readonly taxRates: readonly { readonly rate: string }[];
}

/** The draft whose place new entries take: it keeps its id and number. */
export interface ReplacedDraft {
  readonly id: string;
  readonly version: number;
}

/** Where earlier prices are found, and what it takes to know them. */
export interface TradePrices extends Omit<LinePrices, 'partyId'> {
  readonly permissions: readonly [string, string];
}

/** How a form of purchases or sales reaches the backend; a constant of an app. */
export interface TradeFormData {
  readonly create: TypedDocumentNode<
    { readonly createTradeDocument: SavedDocument },
    { input: TradeInput; approve?: boolean | null; replaces?: ReplacedDraft | null }
  >;
  readonly options: TypedDocumentNode<TradeOptions, { on?: string | null }>;
  /** Finds customers or suppliers by code, name or pinyin initials. */
  readonly searchParties: (client: ApolloClient, text: string, signal: AbortSignal) => Promise<readonly LookupItem[]>;
  /** Finds products, with their last price with the party where there is one. */
  readonly searchProducts: (client: ApolloClient, text: string, partyId: string | null) => Promise<readonly ProductChoice[]>;
  readonly prices: TradePrices;
  /** What shows the lines where it is limited what somebody may give; absent on what is bought. */
  readonly Lines?: PricedLinesProps['Lines'];
}
