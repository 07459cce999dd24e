import { useMutation } from '@apollo/client/react';
import type { Failure } from '@suanpan/app-kit/describe-failure';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useRef, useState } from 'react';
import { CreateOrderDocument } from '../data/create-order.generated.ts';
import { SubmitOrderDocument } from '../data/submit-order.generated.ts';
import { UpdateOrderDocument } from '../data/update-order.generated.ts';
import { type OrderDraft, toOrderInput } from './order-draft.ts';
import type { Order } from './use-order.ts';

interface SavedOrder {
  readonly id: string;
  readonly number: string;
  readonly version: number;
}

/** How a save went. An order that was saved but not submitted is told apart, so that nothing is entered twice. */
export type SaveResult = { readonly saved: SavedOrder; readonly failure?: Failure } | { readonly saved: null; readonly failure: Failure };

/** Saves a draft as a new order, of a quotation where one is named, or as a change of `order`, and submits it where asked. */
export function useSaveOrder(order: Order | null, quotationId?: string) {
  const [create] = useMutation(CreateOrderDocument);
  const [update] = useMutation(UpdateOrderDocument);
  const [submit] = useMutation(SubmitOrderDocument);
  const describeFailure = useDescribeFailure();
  const [isPending, setPending] = useState(false);
  const attempt = useRef({ input: '', key: '' });

  const store = async (draft: OrderDraft): Promise<SavedOrder> => {
    const input = toOrderInput(draft);
    const context = { idempotencyKey: keyOf(attempt.current, JSON.stringify(input)) };
    if (order) {
      const { data } = await update({ variables: { id: order.id, version: order.version, input }, context });
      return present(data?.updateSalesOrder);
    }
    const { data } = await create({ variables: { input, ...(quotationId !== undefined && { quotationId }) }, context });
    return present(data?.createSalesOrder);
  };
  const save = async (draft: OrderDraft, isSubmitting: boolean): Promise<SaveResult> => {
    setPending(true);
    let saved: SavedOrder | null = null;
    try {
      saved = await store(draft);
      if (isSubmitting) await submit({ variables: { id: saved.id, version: saved.version } });
      return { saved };
    } catch (error) {
      return { saved, failure: describeFailure(error) };
    } finally {
      setPending(false);
    }
  };
  return { save, isPending };
}

/** The same input gets the same key, so that a retry after a lost answer does not make a second order. */
function keyOf(attempt: { input: string; key: string }, input: string): string {
  if (attempt.input !== input) Object.assign(attempt, { input, key: crypto.randomUUID() });
  return attempt.key;
}

function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('The backend answered without the order.');
  return value;
}
