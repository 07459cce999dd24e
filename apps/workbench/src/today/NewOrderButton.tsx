import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { refusalOf } from '@suanpan/app-kit/refusal-of';
import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { useHost } from '@suanpan/app-kit/use-host';
import { useAsk } from '@suanpan/app-kit/use-messages';
import { customersPick } from '@suanpan/protocol/customers-pick';
import { Button } from '@suanpan/shared-ui/button';
import { useState } from 'react';
import { useT } from '../texts.ts';

/** Begins an order with the question whose it is, answered by the app that keeps customers. Renders a button. */
export function NewOrderButton() {
  const t = useT();
  const { navigation, ui, signal } = useHost();
  const pick = useAsk(customersPick);
  const address = useAddressOf()({ type: 'sales.order', view: 'create' });
  const describeFailure = useDescribeFailure();
  const [isPending, setPending] = useState(false);
  const begin = async (): Promise<void> => {
    setPending(true);
    try {
      const { id } = await pick({ search: '' }, { signal });
      navigation.go(`${address}?customer=${encodeURIComponent(id)}`);
    } catch (error) {
      if (refusalOf(error) !== null || signal.aborted) return;
      const { code, message } = describeFailure(error);
      ui.toast({ tone: 'danger', text: `${t('order.failed')}: ${message} (${code})` });
    } finally {
      setPending(false);
    }
  };
  if (address === null) return null;
  return (
    <Button tone="primary" isPending={isPending} onPress={() => void begin()}>
      {t('order.begin')}
    </Button>
  );
}
