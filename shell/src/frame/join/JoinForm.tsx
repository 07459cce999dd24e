import { Button } from '@suanpan/shared-ui/button';
import { FormCard } from '@suanpan/shared-ui/form-card';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { useState } from 'react';
import { JoinFields } from './JoinFields.tsx';
import type { JoinActions } from './join-actions.ts';
import { useJoin } from './use-join.ts';
import { useJoinTexts } from './use-join-texts.ts';

interface JoinFormProps {
  title: string;
  /** Who invites, and as what. */
  description: string;
  /** The name of whoever is signed in on this device; null when nobody is. */
  signedInAs: string | null;
  actions: JoinActions;
}

/** As whom somebody joins. */
type Way = 'self' | 'known' | 'new';

/** What leads from one way to another. */
const others = { self: 'other', new: 'haveAccount', known: 'needAccount' } as const;

/** The ways to join: as whoever is signed in, with an account, or with a new one. Renders a `<form>`. */
export function JoinForm({ title, description, signedInAs, actions }: JoinFormProps) {
  const t = useJoinTexts();
  const [way, setWay] = useState<Way>(signedInAs === null ? 'new' : 'self');
  const [values, setValues] = useState({ loginName: '', name: '', password: '' });
  const [isTried, setTried] = useState(false);
  const { join, forget, problem, isPending } = useJoin(actions);
  const turnTo = (next: Way): void => {
    setWay(next);
    setTried(false);
    forget();
  };
  const submit = (): void => {
    if (way === 'self') return join(null);
    setTried(true);
    const { loginName, name, password } = values;
    if (loginName.trim() === '' || password === '' || (way === 'new' && name.trim() === '')) return undefined;
    return join({ loginName, password, name: way === 'new' ? name : null });
  };
  return (
    <FormCard title={title} description={description} onSubmit={submit}>
      {problem && (
        <InlineNotice tone="danger" title={t('failed')}>
          {problem.message}
        </InlineNotice>
      )}
      {way !== 'self' && (
        <JoinFields
          isNew={way === 'new'}
          values={values}
          onChange={setValues}
          problems={problem?.fields ?? {}}
          missing={isTried ? t('missing') : undefined}
        />
      )}
      <Button tone="primary" type="submit" isPending={isPending}>
        {way === 'self' ? t('asSelf', { name: signedInAs }) : t(way === 'new' ? 'create' : 'accept')}
      </Button>
      <Button tone="quiet" onPress={() => turnTo(way === 'known' ? 'new' : 'known')} isDisabled={isPending}>
        {t(others[way])}
      </Button>
    </FormCard>
  );
}
