import { useStore } from '@suanpan/app-kit/use-store';
import type { Session } from '@suanpan/protocol/session';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { Stack } from '@suanpan/shared-ui/stack';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import type { SubmitEvent } from 'react';
import type { SignedIn } from '../../session/session-actions.ts';
import { SignInFields } from './SignInFields.tsx';
import { usePage } from '../page-context.tsx';
import { useSignIn } from './use-sign-in.ts';
import { useSignInTexts } from './use-sign-in-texts.ts';

interface ExpiredSessionProps {
  session: Session;
}

/** Asks for the password again when the session has ended, over the page, so that nothing typed is lost. */
export function ExpiredSession({ session }: ExpiredSessionProps) {
  const t = useSignInTexts();
  const { isExpired, actions } = usePage();
  const isOpen = useStore(isExpired);
  const goOn = async ({ userId, companyId }: SignedIn): Promise<void> => {
    // What is on the page belongs to one person and one company, so nobody else may go on with it.
    if (userId !== session.user.id) return window.location.reload();
    if (companyId !== session.company.id) await actions.switchCompany(session.company.id);
    isExpired.set(false);
  };
  const signIn = useSignIn(session.user.loginName, goOn);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    signIn.submit();
  };
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={() => window.location.reload()} size="small">
      <form onSubmit={submit} noValidate>
        <Stack>
          <InlineNotice tone="waiting">{t('again')}</InlineNotice>
          <SignInFields signIn={signIn} />
        </Stack>
      </form>
    </Dialog>
  );
}
