import { DrawerAnswer } from '@suanpan/app-kit/drawer-answer';
import { suppliersPick } from '@suanpan/protocol/suppliers-pick';
import { Suspense, lazy } from 'react';
import { useT } from '../texts.ts';

const SupplierPicker = lazy(async () => ({ default: (await import('./SupplierPicker.tsx')).SupplierPicker }));

/** What this app lets people of other apps choose. Renders into drawers only. */
export function AnswerPicks() {
  const t = useT();
  return (
    <DrawerAnswer topic={suppliersPick} title={t('pick.supplier')} whenClosed="cancelled">
      {({ input, answer }) => (
        <Suspense fallback={null}>
          <SupplierPicker search={input.search} onPick={answer} />
        </Suspense>
      )}
    </DrawerAnswer>
  );
}
