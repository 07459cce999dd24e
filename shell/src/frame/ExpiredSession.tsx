import { useTexts } from '@suanpan/app-kit/use-texts';
import type { Session } from '@suanpan/protocol/session';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { Stack } from '@suanpan/shared-ui/stack';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import type { SubmitEvent } from 'react';
import { texts } from '../texts.ts';
import { SignInFields } from './SignInFields.tsx';
import { usePage, useValue } from './page-context.tsx';
import { useSignIn } from './use-sign-in.ts';

interface ExpiredSessionProps {
  session: Session;
}

/** Asks for the password again when the session has ended, over the page, so that nothing typed is lost. */
export function ExpiredSession({ session }: ExpiredSessionProps) {
  const t = useTexts(texts);
  const { isExpired } = usePage();
  const isOpen = useValue(isExpired);
  const signIn = useSignIn(session.user.loginName, () => isExpired.set(false));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    signIn.submit();
  };
  return (
    <Dialog title={t('signIn.title')} isOpen={isOpen} onClose={() => window.location.reload()} size="small">
      <form onSubmit={submit} noValidate>
        <Stack>
          <InlineNotice tone="waiting">{t('signIn.again')}</InlineNotice>
          <SignInFields signIn={signIn} />
        </Stack>
      </form>
    </Dialog>
  );
}
