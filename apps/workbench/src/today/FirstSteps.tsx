import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { useT } from '../texts.ts';

/** What a company that has just begun may do first. */
export function FirstSteps() {
  const t = useT();
  return (
    <EmptyState
      title={t('first.title')}
      body={t('first.body')}
      action={
        <LinkButton href="/sales/orders/new" tone="primary">
          {t('first.action')}
        </LinkButton>
      }
    />
  );
}
