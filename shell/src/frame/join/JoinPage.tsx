import { useStore } from '@suanpan/app-kit/use-store';
import { useTexts } from '@suanpan/app-kit/use-texts';
import { Button } from '@suanpan/shared-ui/button';
import { FormCard } from '@suanpan/shared-ui/form-card';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { SignInLayout } from '@suanpan/shared-ui/sign-in-layout';
import { useMemo } from 'react';
import { type TextKey, texts } from '../../texts.ts';
import { LanguageMenu } from '../LanguageMenu.tsx';
import { usePage } from '../page-context.tsx';
import { JoinForm } from './JoinForm.tsx';
import { createJoinActions } from './join-actions.ts';
import { useJoinTexts } from './use-join-texts.ts';
import { useOffer } from './use-offer.ts';

/** What whoever opens the link of an invitation sees: who invites them, and the ways to join. */
export function JoinPage() {
  const t = useTexts(texts);
  const own = useJoinTexts();
  const page = usePage();
  const session = useStore(page.session);
  const { askBackend } = page;
  const actions = useMemo(
    () => createJoinActions(askBackend, new URLSearchParams(window.location.search).get('token') ?? ''),
    [askBackend],
  );
  const { offer, problem, look } = useOffer(actions);
  const roles = offer?.roles.map((role) => t(`role.${role.toLowerCase()}` as TextKey)).join(own('between')) ?? '';
  return (
    <SignInLayout brand={own('brand')} actions={<LanguageMenu />}>
      {problem && (
        <FormCard title={own('unusable')} onSubmit={() => window.location.assign('/')}>
          <InlineNotice tone="danger">{problem.message}</InlineNotice>
          <Button tone="primary" type="submit">
            {own('home')}
          </Button>
          <Button onPress={look}>{own('retry')}</Button>
        </FormCard>
      )}
      {!problem && !offer && <LoadingState label={own('looking')} />}
      {!problem && offer && (
        <JoinForm
          title={own('title', { company: offer.companyName })}
          description={own('invited', { name: offer.invitedBy, roles })}
          signedInAs={session?.user.name ?? null}
          actions={actions}
        />
      )}
    </SignInLayout>
  );
}
