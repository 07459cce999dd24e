import { FormCard } from '@suanpan/shared-ui/form-card';
import { SignInLayout } from '@suanpan/shared-ui/sign-in-layout';
import { useEffect } from 'react';
import { forgetPerson } from '../../offline/worker/forget-person.ts';
import { LanguageMenu } from '../LanguageMenu.tsx';
import { SignInFields } from './SignInFields.tsx';
import { useSignIn } from './use-sign-in.ts';
import { useSignInTexts } from './use-sign-in-texts.ts';

/** What a person who is not signed in sees at every address; after signing in the same address shows its page. */
export function SignInPage() {
  const own = useSignInTexts();
  const signIn = useSignIn('', () => window.location.reload());
  // The next one at this device finds nothing of whoever was here before.
  useEffect(() => void forgetPerson((window as { readonly caches?: CacheStorage }).caches), []);
  return (
    <SignInLayout brand={own('brand')} actions={<LanguageMenu />}>
      <FormCard title={own('title')} onSubmit={signIn.submit}>
        <SignInFields signIn={signIn} />
      </FormCard>
    </SignInLayout>
  );
}
