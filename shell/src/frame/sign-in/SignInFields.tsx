import { Button } from '@suanpan/shared-ui/button';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { TextField } from '@suanpan/shared-ui/text-field';
import type { SignIn } from './use-sign-in.ts';
import { useSignInTexts } from './use-sign-in-texts.ts';

interface SignInFieldsProps {
  signIn: SignIn;
}

/** Account, password and the button, within a form. Says what is missing or refused. */
export function SignInFields({ signIn }: SignInFieldsProps) {
  const t = useSignInTexts();
  const { loginName, password, isTried, isPending, refusal } = signIn;
  return (
    <>
      {refusal !== null && (
        <InlineNotice tone="danger" title={t('failed')}>
          {refusal}
        </InlineNotice>
      )}
      <TextField
        label={t('loginName')}
        value={loginName}
        onChange={signIn.setLoginName}
        autoComplete="username"
        isRequired
        error={isTried && loginName.trim() === '' ? t('loginNameMissing') : undefined}
      />
      <TextField
        label={t('password')}
        value={password}
        onChange={signIn.setPassword}
        type="password"
        autoComplete="current-password"
        isRequired
        error={isTried && password === '' ? t('passwordMissing') : undefined}
      />
      <Button tone="primary" type="submit" isPending={isPending}>
        {t('submit')}
      </Button>
    </>
  );
}
