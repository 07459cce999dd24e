import { useTexts } from '@suanpan/app-kit/use-texts';
import type { ErrorCode } from '@suanpan/protocol/error-codes';
import { Button } from '@suanpan/shared-ui/button';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { texts } from '../texts.ts';
import { usePage } from './page-context.tsx';

interface PageNoticeProps {
  /** Why there is no page. */
  kind: 'missing' | 'forbidden';
  /** The address, or the permission that lacks. */
  fact: string;
  /** Where the way out leads. */
  home: string | undefined;
}

const codes = { missing: 'SP-LOAD-006', forbidden: 'SP-LOAD-007' } as const satisfies Record<PageNoticeProps['kind'], ErrorCode>;

/** Says why an address shows no page, and offers the way to the first page. */
export function PageNotice({ kind, fact, home }: PageNoticeProps) {
  const t = useTexts(texts);
  const { navigation } = usePage();
  const code = codes[kind];
  return (
    <EmptyState
      isPage
      title={t(`page.${kind}`)}
      body={kind === 'missing' ? t('page.missingBody', { path: fact, code }) : t('page.forbiddenBody', { permission: fact, code })}
      action={home !== undefined && <Button onPress={() => navigation.go(home)}>{t('page.home')}</Button>}
    />
  );
}
