import { useTexts } from '@suanpan/app-kit/use-texts';
import { isProtocolError } from '@suanpan/protocol/errors';
import { useState } from 'react';
import type { SignedIn } from '../../session/session-actions.ts';
import { texts } from '../../texts.ts';
import { usePage } from '../page-context.tsx';

/** What a person types to sign in, what is missing, and how the backend answered. */
export interface SignIn {
  readonly loginName: string;
  readonly password: string;
  /** Whether they tried, so that what is missing may be named. */
  readonly isTried: boolean;
  readonly isPending: boolean;
  readonly refusal: string | null;
  setLoginName(value: string): void;
  setPassword(value: string): void;
  submit(): void;
}

/** Returns the state of a sign-in form. */
export function useSignIn(known: string, onSignedIn: (who: SignedIn) => void | Promise<void>): SignIn {
  const t = useTexts(texts);
  const { actions } = usePage();
  const [loginName, setLoginName] = useState(known);
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const refuse = (error: unknown): void => {
    setPending(false);
    setRefusal(isProtocolError(error) ? t('network.offline') : (error as Error).message);
  };
  const reset = (): void => {
    setPending(false);
    setTried(false);
    setPassword('');
  };
  const submit = (): void => {
    setTried(true);
    if (loginName.trim() === '' || password === '') return;
    setPending(true);
    setRefusal(null);
    actions.signIn(loginName.trim(), password).then(onSignedIn).then(reset).catch(refuse);
  };
  return { loginName, password, isTried, isPending, refusal, setLoginName, setPassword, submit };
}
