import { useLocation } from '@suanpan/app-kit/routing';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { useT } from '../texts.ts';

/** Says that the address is no page of this app. */
export function MissingPage() {
  const t = useT();
  const [path] = useLocation();
  return (
    <EmptyState
      isPage
      title={t('page.missing')}
      body={t('page.missingBody', { path })}
      action={<LinkButton href="/ops/dead-letters">{t('letters.title')}</LinkButton>}
    />
  );
}
