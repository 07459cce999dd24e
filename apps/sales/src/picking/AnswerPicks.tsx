import { DrawerAnswer } from '@suanpan/app-kit/drawer-answer';
import { customersPick } from '@suanpan/protocol/customers-pick';
import { Suspense, lazy } from 'react';
import { useT } from '../texts.ts';

const CustomerPicker = lazy(async () => ({ default: (await import('./CustomerPicker.tsx')).CustomerPicker }));

/** What this app lets people of other apps choose. Renders into drawers only. */
export function AnswerPicks() {
  const t = useT();
  return (
    <DrawerAnswer topic={customersPick} title={t('pick.customer')} whenClosed="cancelled">
      {({ input, answer }) => (
        <Suspense fallback={null}>
          <CustomerPicker search={input.search} onPick={answer} />
        </Suspense>
      )}
    </DrawerAnswer>
  );
}
