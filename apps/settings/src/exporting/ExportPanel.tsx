import { useApolloClient } from '@apollo/client/react';
import { todayIn } from '@suanpan/app-kit/today-in';
import { useSession } from '@suanpan/app-kit/use-session';
import { Button } from '@suanpan/shared-ui/button';
import { Panel } from '@suanpan/shared-ui/panel';
import { Stack } from '@suanpan/shared-ui/stack';
import { jobs } from '../app/jobs.ts';
import { useT } from '../texts.ts';
import { exportCompany } from './export-company.ts';

/** Gives the owner everything of the company as one archive. Renders a `<section>`. */
export function ExportPanel() {
  const t = useT();
  const client = useApolloClient();
  const { locale, company } = useSession();
  const begin = (): void => {
    const today = todayIn(company.timeZone, new Date());
    jobs.start({ title: t('export.title'), run: (doing) => exportCompany({ client, locale, companyName: company.name, today }, doing) });
  };
  return (
    <Panel title={t('export.title')} action={<Button onPress={begin}>{t('export.begin')}</Button>}>
      <Stack gap="tight">
        <span>{t('export.body')}</span>
        <span>{t('export.format')}</span>
      </Stack>
    </Panel>
  );
}
