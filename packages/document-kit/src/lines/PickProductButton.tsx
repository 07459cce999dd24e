import { refusalOf } from '@suanpan/app-kit/refusal-of';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { useHost } from '@suanpan/app-kit/use-host';
import { useAsk } from '@suanpan/app-kit/use-messages';
import { productsPick } from '@suanpan/protocol/products-pick';
import { Button } from '@suanpan/shared-ui/button';
import { memo, useState } from 'react';
import { useDocumentT } from '../texts/document-texts.ts';
import type { LineProduct } from './product-line.ts';

interface PickProductButtonProps {
  /** Called with what was chosen, a while later: the document may have been changed meanwhile. */
  onPick: (product: LineProduct) => void;
}

function PickProductButtonView({ onPick }: PickProductButtonProps) {
  const t = useDocumentT();
  const { ui, signal } = useHost();
  const ask = useAsk(productsPick);
  const address = useAddressOf()({ type: 'product', view: 'list' });
  const describeFailure = useDescribeFailure();
  const [isPending, setPending] = useState(false);
  const pick = async (): Promise<void> => {
    setPending(true);
    try {
      onPick(await ask({ search: '' }, { signal }));
    } catch (error) {
      if (refusalOf(error) !== null || signal.aborted) return;
      const { code, message } = describeFailure(error);
      ui.toast({ tone: 'danger', text: `${t('act.failed')}: ${message} (${code})` });
    } finally {
      setPending(false);
    }
  };
  if (address === null) return null;
  return (
    <Button isPending={isPending} onPress={() => void pick()}>
      {t('line.pick')}
    </Button>
  );
}

/** Has a product chosen in the app that keeps products. Renders a button; nothing where no app does, or the person may not see it. */
export const PickProductButton = memo(PickProductButtonView);
