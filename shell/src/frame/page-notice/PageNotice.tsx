import { useStore } from '@suanpan/app-kit/use-store';
import { useTexts } from '@suanpan/app-kit/use-texts';
import type { ErrorCode } from '@suanpan/protocol/error-codes';
import { Button } from '@suanpan/shared-ui/button';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { useEffect } from 'react';
import type { ResolvedPage } from '../../navigation/resolve-page.ts';
import { usePage } from '../page-context.tsx';
import { texts } from './texts.ts';

interface PageNoticeProps {
  /** What the address means, if not a page. */
  page: Exclude<ResolvedPage, { readonly kind: 'page' }>;
  path: string;
  /** Where the way out leads. */
  home: string | undefined;
}

/** Why there is no page: at all, of the address, or for the person. */
const kinds = { start: 'none', missing: 'missing', forbidden: 'forbidden' } as const;
const codes = { none: undefined, missing: 'SP-LOAD-006', forbidden: 'SP-LOAD-007' } as const satisfies Record<
  string,
  ErrorCode | undefined
>;

/** Says why an address shows no page, and offers the way to the first page. */
export function PageNotice({ page, path, home }: PageNoticeProps) {
  const kind = kinds[page.kind];
  const fact = page.kind === 'forbidden' ? page.permission : path;
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
