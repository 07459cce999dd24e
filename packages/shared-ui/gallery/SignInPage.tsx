import { useState } from 'react';
import { Button } from '../src/button/Button.tsx';
import { LinkButton } from '../src/button/LinkButton.tsx';
import { FormCard } from '../src/sign-in-layout/FormCard.tsx';
import { SignInLayout } from '../src/sign-in-layout/SignInLayout.tsx';
import { TextField } from '../src/text-field/TextField.tsx';
import { useWords } from './gallery-state.ts';

/** The page before the house. */
export function SignInPage() {
  const t = useWords();
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  return (
    <SignInLayout
      brand="Suanpan"
      footer={t('一台电脑，一本账', 'One laptop, one set of books')}
      actions={
        <LinkButton tone="quiet" href="?page=list">
          {t('返回', 'Back')}
        </LinkButton>
      }
    >
      <FormCard title={t('登录', 'Sign in')} description={t('用手机号或邮箱', 'With your phone number or e-mail')}>
        <TextField label={t('账号', 'Account')} value={account} onChange={setAccount} autoComplete="username" isRequired />
        <TextField
          label={t('密码', 'Password')}
          value={password}
          onChange={setPassword}
          type="password"
          autoComplete="current-password"
          isRequired
        />
        <Button tone="primary" size="large" type="submit">
          {t('登录', 'Sign in')}
        </Button>
      </FormCard>
    </SignInLayout>
  );
}
