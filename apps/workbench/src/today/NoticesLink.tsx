import { LinkButton } from '@suanpan/shared-ui/link-button';
import { useT } from '../texts.ts';

/** The way to the notices, with how many are new. */
export function NoticesLink({ count }: { count: number }) {
  const t = useT();
  return <LinkButton href="/workbench/notices">{count === 0 ? t('notices.title') : t('notices.withCount', { count })}</LinkButton>;
}
