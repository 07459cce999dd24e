import { isProtocolError } from '@suanpan/protocol/errors';
import { useTexts } from '@suanpan/app-kit/use-texts';
import { Button } from '@suanpan/shared-ui/button';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { TextField } from '@suanpan/shared-ui/text-field';
import { type FormEvent, useState } from 'react';
import { texts } from '../texts.ts';
import styles from './SignInForm.module.css';
import { usePage } from './page-context.tsx';

interface SignInFormProps {
  /** The account, when it is known already. */
  loginName?: string;
  onSignedIn: () => void;
}

/** Account and password. Renders a form that says what is missing or refused. */
export function SignInForm({ loginName: known = '', onSignedIn }: SignInFormProps) {
  const t = useTexts(texts);
  const { actions } = usePage();
  const [loginName, setLoginName] = useState(known);
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (loginName.trim() === '' || password === '') return;
    setPending(true);
    setRefusal(null);
    actions.signIn(loginName.trim(), password).then(onSignedIn, (error: unknown) => {
      setPending(false);
      setRefusal(isProtocolError(error) ? t('network.offline') : (error as Error).message);
    });
  };

  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      {refusal !== null && (
        <InlineNotice tone="danger" title={t('signIn.failed')}>
          {refusal}
        </InlineNotice>
      )}
      <TextField
        label={t('signIn.loginName')}
        value={loginName}
        onChange={setLoginName}
        autoComplete="username"
        autoFocus={known === ''}
        isRequired
        error={isTried && loginName.trim() === '' ? t('signIn.loginNameMissing') : undefined}
      />
      <TextField
        label={t('signIn.password')}
        value={password}
        onChange={setPassword}
        type="password"
        autoComplete="current-password"
        isRequired
        error={isTried && password === '' ? t('signIn.passwordMissing') : undefined}
      />
      <Button tone="primary" type="submit" isPending={isPending}>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}
