import { useStore } from '@suanpan/app-kit/use-store';
import { useTexts } from '@suanpan/app-kit/use-texts';
import type { ErrorCode } from '@suanpan/protocol/error-codes';
import { Button } from '@suanpan/shared-ui/button';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { useEffect } from 'react';
import { usePage } from '../page-context.tsx';
import { texts } from './texts.ts';

interface PageNoticeProps {
  /** Why there is no page: of the address, for the person, or at all. */
  kind: 'missing' | 'forbidden' | 'none';
  /** The address, or the permission that lacks. */
  fact?: string;
  /** Where the way out leads. */
  home: string | undefined;
}

const codes = { missing: 'SP-LOAD-006', forbidden: 'SP-LOAD-007', none: undefined } as const satisfies Record<
  PageNoticeProps['kind'],
  ErrorCode | undefined
>;

/** Says why an address shows no page, and offers the way to the first page. */
export function PageNotice({ kind, fact, home }: PageNoticeProps) {
  const t = useTexts(texts);
  const { navigation, locale } = usePage();
  const language = useStore(locale);
  useEffect(() => void texts.activate(language), [language]);
  return (
    <EmptyState
      isPage={kind !== 'none'}
      title={t(kind)}
      body={t(`${kind}Body`, { fact, code: codes[kind] })}
      action={home !== undefined && <Button onPress={() => navigation.go(home)}>{t('home')}</Button>}
    />
  );
}
