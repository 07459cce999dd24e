import { Route, Switch } from '@suanpan/app-kit/routing';
import { useSession } from '@suanpan/app-kit/use-session';
import { usePageTitle } from '@suanpan/app-kit/use-page-title';
import { PrintTexts } from '@suanpan/print-kit/print-texts-spoken';
import { LoadingState } from '@suanpan/shared-ui/loading-state';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { LoadFailure } from '../app/LoadFailure.tsx';
import { printWord } from '../files/print-words.ts';
import { nameOf } from '../prints/kind-address.ts';
import { TemplateForm } from '../prints/TemplateForm.tsx';
import { TemplateTable } from '../prints/TemplateTable.tsx';
import { usePrintTemplates } from '../prints/use-print-templates.ts';
import { useT } from '../texts.ts';
import { MissingPage } from './MissingPage.tsx';

/** How what is printed looks: what there is, and each of it. */
export function PrintsPage() {
  return (
    <PrintTexts>
      <Switch>
        <Route path="/settings/prints" component={PrintList} />
        <Route path="/settings/prints/:kind">{({ kind }) => <PrintOfKind key={kind} name={kind} />}</Route>
        <Route component={MissingPage} />
      </Switch>
    </PrintTexts>
  );
}

function PrintList() {
  const t = useT();
  const { templates, error, refetch } = usePrintTemplates();
  usePageTitle(t('prints.page'));
  return (
    <>
      <PageHeader title={t('prints.page')} subtitle={t('prints.subtitle')} />
      {error ? <LoadFailure error={error} onRetry={refetch} /> : <TemplateTable templates={templates} />}
    </>
  );
}

function PrintOfKind({ name }: { name: string }) {
  const t = useT();
  const { templates, facts, error, refetch } = usePrintTemplates();
  const { locale } = useSession();
  const card = templates?.find(({ kind }) => nameOf(kind) === name);
  usePageTitle(card ? t('prints.pageOf', { kind: printWord(card.kind, locale) }) : t('prints.page'));
  if (card && facts) return <TemplateForm card={card} facts={facts} refetch={refetch} />;
  if (error) return <LoadFailure error={error} onRetry={refetch} />;
  return templates ? <MissingPage /> : <LoadingState label={t('prints.page')} />;
}
