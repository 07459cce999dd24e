import { useTexts } from '@suanpan/app-kit/use-texts';
import type { Session } from '@suanpan/protocol/session';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { texts } from '../texts.ts';
import { SignInForm } from './SignInForm.tsx';
import { usePage, useValue } from './page-context.tsx';

interface ExpiredSessionProps {
  session: Session;
}

/** Asks for the password again when the session has ended, over the page, so that nothing typed is lost. */
export function ExpiredSession({ session }: ExpiredSessionProps) {
  const t = useTexts(texts);
  const { isExpired } = usePage();
  const isOpen = useValue(isExpired);
  return (
    <Dialog title={t('signIn.title')} isOpen={isOpen} onClose={() => window.location.reload()} size="small">
      <InlineNotice tone="neutral">{t('signIn.again')}</InlineNotice>
      <SignInForm loginName={session.user.loginName} onSignedIn={() => isExpired.set(false)} />
    </Dialog>
  );
}
