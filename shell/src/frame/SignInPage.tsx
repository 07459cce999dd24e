import { useTexts } from '@suanpan/app-kit/use-texts';
import { SignInLayout } from '@suanpan/shared-ui/sign-in-layout';
import { texts } from '../texts.ts';
import { LanguageMenu } from './LanguageMenu.tsx';
import { SignInForm } from './SignInForm.tsx';

/** What a person who is not signed in sees at every address; after signing in the same address shows its page. */
export function SignInPage() {
  const t = useTexts(texts);
  return (
    <SignInLayout brand={t('brand')} title={t('signIn.title')} footer={<LanguageMenu />}>
      <SignInForm onSignedIn={() => window.location.reload()} />
    </SignInLayout>
  );
}
