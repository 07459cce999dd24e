import { Route, Switch } from '@suanpan/app-kit/routing';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { InlineNotice } from '@suanpan/shared-ui/inline-notice';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Stack } from '@suanpan/shared-ui/stack';
import { useState } from 'react';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { NumberCheck } from '../numbering/NumberCheck.tsx';
import { RuleDialog } from '../numbering/RuleDialog.tsx';
import { RuleTable } from '../numbering/RuleTable.tsx';
import type { RuleCard } from '../numbering/rule-values.ts';
import { useNumberRules } from '../numbering/use-number-rules.ts';
import { useT } from '../texts.ts';
import { MissingPage } from './MissingPage.tsx';

/** How documents are numbered, and whether every number is there. */
export function NumbersPage() {
  return (
    <Switch>
      <Route path="/settings/numbers" component={NumberRules} />
      <Route path="/settings/numbers/check" component={NumberCheck} />
      <Route component={MissingPage} />
    </Switch>
  );
}

function NumberRules() {
  const t = useT();
  const { rules, error, refetch } = useNumberRules();
  // As it was when it was opened: what is entered goes with that version, whatever others save meanwhile.
  const [open, setOpen] = useState<RuleCard | null>(null);
  usePageTitle(t('numbers.page'));
  const close = (): void => {
    setOpen(null);
    void refetch();
  };
  return (
    <>
      <PageHeader
        title={t('numbers.page')}
        subtitle={t('numbers.subtitle')}
        actions={<LinkButton href="/settings/numbers/check">{t('numbers.check')}</LinkButton>}
      />
      <Stack gap="wide">
        {error ? <LoadFailure error={error} onRetry={() => void refetch()} /> : <RuleTable rules={rules} onOpen={setOpen} />}
        <InlineNotice title={t('numbers.vouchers')}>{t('numbers.vouchersWhy')}</InlineNotice>
      </Stack>
      {open && <RuleDialog card={open} onClose={close} />}
    </>
  );
}
