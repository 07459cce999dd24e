import { useApolloClient, useMutation } from '@apollo/client/react';
import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useIsSimple } from '@suanpan/app-kit/use-session';
import { draftWithLines } from '../drafts/draft-with-lines.ts';
import { type DraftProblems, draftProblems, sayWhatIsMissing } from '../form/draft-problems.ts';
import { type SavedDocument, useDocumentForm } from '../form/use-document-form.ts';
import { atRateOfDay } from '../lines/product-line-rates.ts';
import { isBlankLine } from '../lines/product-line.ts';
import { useDocumentT } from '../texts/document-texts.ts';
import { type TradeDraft, type TradeKind, toTradeInput } from './trade-draft.ts';
import type { ReplacedDraft, TradeFormData } from './trade-form-data.ts';
import { readRates } from './use-trade-options.ts';

interface TradeFormOptions {
  readonly type: TradeKind;
  readonly data: TradeFormData;
  /** The draft that is changed, or null for a new document. */
  readonly replaces: ReplacedDraft | null;
  readonly initial: TradeDraft;
  /** Tells what is typed for one thing from what is typed for another, e.g. an order that a sale is made from. */
  readonly about?: string | undefined;
  readonly pageOf: (saved: SavedDocument) => string;
  /** The warehouse where none is chosen. */
  readonly warehouseId: string;
}

const form = draftWithLines<TradeDraft>();

/** The state of a form of purchases or sales, and the way to save it. */
export function useTradeForm({ type, data, replaces, initial, about, pageOf, warehouseId }: TradeFormOptions) {
  const client = useApolloClient();
  const [create] = useMutation(data.create);
  const problemsOf = useTradeProblems(type);
  const isSimple = useIsSimple();
  const inputOf = (draft: TradeDraft) => {
    // Who is not asked for rates sells at those of the day that is typed, whatever day the form began with.
    const rates = readRates(client.cache, data, draft.date);
    const lines = isSimple && draft.taxIncluded && type === 'SALE' ? draft.lines.map((line) => atRateOfDay(line, rates)) : draft.lines;
    return toTradeInput({ ...draft, lines }, { type, warehouseId });
  };
  return useDocumentForm<TradeDraft>({
    keptAs: replaces ? `${type}:${replaces.id}:${replaces.version}` : `${type}:new${about === undefined ? '' : `:${about}`}`,
    initial,
    form,
    inputOf,
    save: async (draft, { approve, idempotencyKey }) => {
      const answer = await create({ variables: { input: inputOf(draft), approve, replaces }, context: { idempotencyKey } });
      return answer.data?.createTradeDocument;
    },
    problemsOf,
    pageOf,
  });
}

/** Returns what sorts a refusal of a purchase or sale to where its parts are shown. */
function useTradeProblems(type: TradeKind): (failure: Failure, draft: TradeDraft) => DraftProblems {
  const t = useDocumentT();
  return (failure, { party, lines }) => {
    const rows = lines.flatMap((line, row) => (isBlankLine(line) ? [] : [row]));
    return sayWhatIsMissing(draftProblems(failure, { rowOf: (sent) => rows[sent] ?? sent }), {
      fields: party ? {} : { partyId: t(type === 'SALE' ? 'trade.customerMissing' : 'trade.supplierMissing') },
      rows: new Set(rows.filter((row) => !lines[row]?.product)),
      product: t('trade.productMissing'),
    });
  };
}
