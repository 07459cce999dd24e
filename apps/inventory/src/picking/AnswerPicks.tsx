import { DrawerAnswer } from '@suanpan/app-kit/drawer-answer';
import { productsPick } from '@suanpan/protocol/products-pick';
import { Suspense, lazy } from 'react';
import { useT } from '../texts.ts';

const ProductPicker = lazy(async () => ({ default: (await import('./ProductPicker.tsx')).ProductPicker }));

/** What this app lets people of other apps choose. Renders into drawers only. */
export function AnswerPicks() {
  const t = useT();
  return (
    <DrawerAnswer topic={productsPick} title={t('pick.product')} whenClosed="cancelled">
      {({ input, answer }) => (
        <Suspense fallback={null}>
          <ProductPicker search={input.search} onPick={answer} />
        </Suspense>
      )}
    </DrawerAnswer>
  );
}
