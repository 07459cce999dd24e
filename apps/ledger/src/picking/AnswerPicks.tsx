import { DrawerAnswer } from '@suanpan/app-kit/drawer-answer';
import { accountsPick } from '@suanpan/protocol/accounts-pick';
import { Suspense, lazy } from 'react';
import { useT } from '../texts.ts';

const AccountPicker = lazy(async () => ({ default: (await import('../app/late-parts.ts')).lateParts.AccountPicker }));

/** What this app lets people of other apps choose. Renders into drawers only. */
export function AnswerPicks() {
  const t = useT();
  return (
    <DrawerAnswer topic={accountsPick} title={t('pick.account')} whenClosed="cancelled">
      {({ input, answer }) => (
        <Suspense fallback={null}>
          <AccountPicker search={input.search} category={input.category ?? null} onPick={answer} />
        </Suspense>
      )}
    </DrawerAnswer>
  );
}
