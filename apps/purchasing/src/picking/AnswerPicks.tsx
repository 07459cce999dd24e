import { DrawerAnswer } from '@suanpan/app-kit/drawer-answer';
import { suppliersPick } from '@suanpan/protocol/suppliers-pick';
import { useT } from '../texts.ts';
import { SupplierPicker } from './SupplierPicker.tsx';

/** What this app lets people of other apps choose. Renders into drawers only. The picker is too small for a file of its own. */
export function AnswerPicks() {
  const t = useT();
  return (
    <DrawerAnswer topic={suppliersPick} title={t('pick.supplier')} whenClosed="cancelled">
      {({ input, answer }) => <SupplierPicker search={input.search} onPick={answer} />}
    </DrawerAnswer>
  );
}
