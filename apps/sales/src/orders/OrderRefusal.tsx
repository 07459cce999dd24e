import type { Failure } from '@suanpan/app-kit/describe-failure';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { type TextKey, useT } from '../texts.ts';
import type { Order } from './use-order.ts';

interface OrderRefusalProps {
  order: Order;
  /** Null while nothing was refused. */
  failure: Failure | null;
}

interface Way {
  readonly text: TextKey;
  readonly href: (order: Order) => string;
}

const customer: Way = { text: 'refused.toCustomer', href: ({ customer: { id } }) => `/sales/customers/${id}` };
const stock: Way = { text: 'refused.toStock', href: () => '/inventory/stock' };

/** Where people go to do something about a refusal: to what the customer owes, or to what there is. */
const ways: Readonly<Record<string, Way>> = { 'SP-API-542': customer, 'SP-API-540': stock };

/** Returns whether a refusal stays on the page, as there is something to do about it before trying again. */
export function isLasting({ code }: Failure): boolean {
  return code in ways || code === 'SP-API-545' || code === 'SP-API-546';
}

/** Says why an order was not approved, or not voided, and leads to where that can be mended. Renders nothing while nothing was refused. */
export function OrderRefusal({ order, failure }: OrderRefusalProps) {
  const t = useT();
  if (!failure) return null;
  const way = ways[failure.code];
  return (
    <InlineNotice tone="danger" title={t('failed.action')} action={way && <LinkButton href={way.href(order)}>{t(way.text)}</LinkButton>}>
      {failure.message} ({failure.code})
    </InlineNotice>
  );
}
