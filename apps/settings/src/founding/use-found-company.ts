import { useMutation } from '@apollo/client/react';
import { useHost } from '@suanpan/app-kit/use-host';
import { useRef } from 'react';
import { useAct } from '../app/use-act.ts';
import { FoundCompanyDocument } from '../data/found-company.generated.ts';
import { useT } from '../texts.ts';
import type { FoundingValues } from './founding-values.ts';

/** Founds a company, and leaves the page for it. What is entered has one key, so that a second try founds no second company. */
export function useFoundCompany() {
  const t = useT();
  const { ui } = useHost();
  const [found] = useMutation(FoundCompanyDocument);
  const act = useAct();
  const attempt = useRef({ of: '', key: '' });
  const keyOf = (input: FoundingValues): string => {
    const of = JSON.stringify(input);
    if (attempt.current.of !== of) attempt.current = { of, key: crypto.randomUUID() };
    return attempt.current.key;
  };
  const save = (input: FoundingValues): Promise<void> =>
    act.run(async () => {
      const { data } = await found({ variables: { input }, context: { idempotencyKey: keyOf(input) } });
      ui.toast({ tone: 'info', text: t('founding.done', { name: data?.foundCompany.company.name ?? input.name }) });
      // The page is made for the company that it was opened in; the next one is of the new company. Its guide is on the workbench.
      window.open(input.start === 'OPENING' ? '/workbench' : '/', '_self');
    });
  return { ...act, save };
}
