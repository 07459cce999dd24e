import { useAddressOf } from '@suanpan/app-kit/use-documents';
import { EmptyState } from '@suanpan/shared-ui/empty-state';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { useT } from '../texts.ts';

/** What a company that has just begun may do first. */
export function FirstSteps() {
  const t = useT();
  const address = useAddressOf()({ type: 'sales.order', view: 'create' });
  return (
    <EmptyState
      title={t('first.title')}
      body={t('first.body')}
      action={
        address !== null && (
          <LinkButton href={address} tone="primary">
            {t('first.action')}
          </LinkButton>
        )
      }
    />
  );
}
