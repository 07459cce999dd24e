import { useTexts } from '@suanpan/app-kit/use-texts';
import { Button } from '@suanpan/shared-ui/button';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { TextField } from '@suanpan/shared-ui/text-field';
import { texts } from '../texts.ts';
import type { SignIn } from './use-sign-in.ts';

interface SignInFieldsProps {
  signIn: SignIn;
}

/** Account, password and the button, within a form. Says what is missing or refused. */
export function SignInFields({ signIn }: SignInFieldsProps) {
  const t = useTexts(texts);
  const { loginName, password, isTried, isPending, refusal } = signIn;
  return (
    <>
      {refusal !== null && (
        <InlineNotice tone="danger" title={t('signIn.failed')}>
          {refusal}
        </InlineNotice>
      )}
      <TextField
        label={t('signIn.loginName')}
        value={loginName}
        onChange={signIn.setLoginName}
        autoComplete="username"
        isRequired
        error={isTried && loginName.trim() === '' ? t('signIn.loginNameMissing') : undefined}
      />
      <TextField
        label={t('signIn.password')}
        value={password}
        onChange={signIn.setPassword}
        type="password"
        autoComplete="current-password"
        isRequired
        error={isTried && password === '' ? t('signIn.passwordMissing') : undefined}
      />
      <Button tone="primary" type="submit" isPending={isPending}>
        {t('signIn.submit')}
      </Button>
    </>
  );
}
