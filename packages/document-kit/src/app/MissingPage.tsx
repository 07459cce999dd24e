import { useLocation } from '@suanpan/app-kit/routing';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { useDocumentT } from '../texts/document-texts.ts';

interface MissingPageProps {
  /** What the app is called. */
  area: string;
  /** Where to go instead. */
  href: string;
  label: string;
}

/** Says that the address is no page of this app. */
export function MissingPage({ area, href, label }: MissingPageProps) {
  const t = useDocumentT();
  const [path] = useLocation();
  return (
    <EmptyState
      isPage
      title={t('page.missing')}
      body={t('page.missingBody', { path, area })}
      action={<LinkButton href={href}>{label}</LinkButton>}
    />
  );
}
