import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { CardGrid } from '@suanpan/shared-ui/card-grid';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Stack } from '@suanpan/shared-ui/stack';
import { NameForm } from '../account/NameForm.tsx';
import { PasswordForm } from '../account/PasswordForm.tsx';
import { SessionsPanel } from '../account/SessionsPanel.tsx';
import { useT } from '../texts.ts';

/** What everybody may change of themselves: name, password, and where they are signed in. */
export function AccountPage() {
  const t = useT();
  usePageTitle(t('account.title'));
  return (
    <>
      <PageHeader title={t('account.title')} />
      <Stack gap="wide">
        <CardGrid columns="halves">
          <NameForm />
          <PasswordForm />
        </CardGrid>
        <SessionsPanel />
      </Stack>
    </>
  );
}
