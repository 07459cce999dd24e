import { useMutation } from '@apollo/client/react';
import { draftProblems, sayWhatIsMissing } from '@suanpan/document-kit/draft-problems';
import { useDocumentForm } from '@suanpan/document-kit/use-document-form';
import { useState } from 'react';
import { useToday } from '../app/use-today.ts';
import type { DeliveryOrderFragment } from '../data/delivery-order.fragment.generated.ts';
import { ReceiveOrderDocument } from '../data/receive-order.generated.ts';
import { ShipOrderDocument } from '../data/ship-order.generated.ts';
import { useT } from '../texts.ts';
import { type DeliveryDraft, deliveryInput, handedLines, keptDelivery, newDelivery, scanDelivery } from './delivery-draft.ts';
import type { DeliveryWay } from './delivery-ways.ts';

/** The form of goods that are handed over: how much of each line, what is wrong with it, and the way to hand it over. */
export function useDeliveryForm(order: DeliveryOrderFragment, way: DeliveryWay) {
  const t = useT();
  const today = useToday();
  const [initial] = useState(() => newDelivery(order, today()));
  const [ship] = useMutation(ShipOrderDocument);
  const [receive] = useMutation(ReceiveOrderDocument);
  const state = useDocumentForm<DeliveryDraft>({
    keptAs: `delivery:${order.id}:${order.version}`,
    initial,
    form: keptDelivery,
    inputOf: (draft) => [deliveryInput(draft, order), draft.warehouseId],
    async save(draft, { idempotencyKey }) {
      const input = deliveryInput(draft, order);
      const context = { idempotencyKey };
      if (way === 'in') return (await receive({ variables: { input }, context })).data?.receiveOrder;
      const warehouseId = order.warehouse === null ? draft.warehouseId : null;
      return (await ship({ variables: { input: { ...input, warehouseId } }, context })).data?.shipOrder;
    },
    problemsOf: (failure, draft) => {
      const sent = handedLines(draft, order.lines);
      const problems = draftProblems(failure, { rowOf: (index) => order.lines.findIndex(({ id }) => id === sent[index]?.id) });
      const fields = order.warehouse === null && draft.warehouseId === '' ? { warehouseId: t('warehouse.missing') } : {};
      return sayWhatIsMissing(problems, { fields, rows: new Set(), product: '' });
    },
    saidDone: ({ number }) => t('delivery.done', { number }),
    pageOf: () => (way === 'in' ? '/inventory/deliveries?way=in' : '/inventory/deliveries'),
  });
  const { draft, change } = state.kept;

  /** Counts one more of what was scanned, or what a box holds. */
  const scan = (code: string) => {
    const scanned = scanDelivery(draft, order.lines, code);
    if (scanned === null) return Promise.resolve({ isFound: false, said: t('delivery.notOrdered', { code }) });
    change(scanned.draft);
    return Promise.resolve({ isFound: true, said: t('scan.added', { name: scanned.name, quantity: scanned.quantity }) });
  };
  return { ...state, scan };
}
