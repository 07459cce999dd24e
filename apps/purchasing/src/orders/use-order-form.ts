import { useMutation } from '@apollo/client/react';
import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDocumentT } from '@suanpan/document-kit/document-texts';
import { type DraftProblems, draftProblems, sayWhatIsMissing } from '@suanpan/document-kit/draft-problems';
import { draftWithLines } from '@suanpan/document-kit/draft-with-lines';
import { isBlankLine } from '@suanpan/document-kit/product-line';
import { type SavedDocument, useDocumentForm } from '@suanpan/document-kit/use-document-form';
import { CreatePurchaseOrderDocument } from '../data/create-purchase-order.generated.ts';
import { UpdatePurchaseOrderDocument } from '../data/update-purchase-order.generated.ts';
import { useT } from '../texts.ts';
import { type OrderDraft, toOrderInput } from './order-draft.ts';
import type { Order } from './use-order.ts';

interface OrderFormOptions {
  /** The order that is changed, or null for a new one. */
  readonly order: Order | null;
  readonly initial: OrderDraft;
  /** The warehouse where none is chosen. */
  readonly warehouseId: string;
}

const form = draftWithLines<OrderDraft>();
const pageOf = ({ id }: SavedDocument): string => `/purchasing/orders/${id}`;

/** The state of the form of purchase orders, and the way to save one: as a draft, or handed in for approval. */
export function useOrderForm({ order, initial, warehouseId }: OrderFormOptions) {
  const t = useT();
  const [create] = useMutation(CreatePurchaseOrderDocument);
  const [update] = useMutation(UpdatePurchaseOrderDocument);
  const problemsOf = useOrderProblems();
  const inputOf = (draft: OrderDraft) => toOrderInput(draft, warehouseId);
  return useDocumentForm<OrderDraft>({
    keptAs: order ? `purchase-order:${order.id}:${order.version}` : 'purchase-order:new',
    initial,
    form,
    inputOf,
    save: async (draft, { approve: submit, idempotencyKey }) => {
      const entries = { input: inputOf(draft), submit };
      const context = { idempotencyKey };
      if (!order) return (await create({ variables: entries, context })).data?.createPurchaseOrder;
      const { id, version } = order;
      return (await update({ variables: { id, version, ...entries }, context })).data?.updatePurchaseOrder;
    },
    problemsOf,
    saidDone: ({ number }, { approve }) => t(approve ? 'order.submitted' : 'order.saved', { number }),
    pageOf,
  });
}

/** Returns what sorts a refusal of an order to where its parts are shown. */
function useOrderProblems(): (failure: Failure, draft: OrderDraft) => DraftProblems {
  const t = useDocumentT();
  return (failure, { party, lines }) => {
    const rows = lines.flatMap((line, row) => (isBlankLine(line) ? [] : [row]));
    const { fields, ...problems } = draftProblems(failure, { rowOf: (sent) => rows[sent] ?? sent });
    const { supplierId, ...others } = fields;
    // The form's field is that of every document with a party.
    const named = { ...problems, fields: supplierId === undefined ? others : { ...others, partyId: supplierId } };
    return sayWhatIsMissing(named, {
      fields: party ? {} : { partyId: t('trade.supplierMissing') },
      rows: new Set(rows.filter((row) => !lines[row]?.product)),
      product: t('trade.productMissing'),
    });
  };
}
