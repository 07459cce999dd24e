import { useSession } from '@suanpan/app-kit/use-session';
import { useHost } from '@suanpan/app-kit/use-host';
import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import type { CompanyFacts } from '@suanpan/print-kit/company-facts';
import { PrintPreview } from '@suanpan/print-kit/print-preview';
import { usePrintT } from '@suanpan/print-kit/print-texts';
import { withTemplate } from '@suanpan/print-kit/with-template';
import { Button } from '@suanpan/shared-ui/button';
import { CardGrid } from '@suanpan/shared-ui/card-grid';
import { ConfirmDialog } from '@suanpan/shared-ui/confirm-dialog';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { Panel } from '@suanpan/shared-ui/panel';
import { useFieldIds } from '@suanpan/shared-ui/use-field-ids';
import { useMemo, useRef, useState } from 'react';
import { ActFailure } from '../app/ActFailure.tsx';
import { printWord } from '../files/print-words.ts';
import { useT } from '../texts.ts';
import { sampleDocument } from './sample-document.ts';
import { TemplateFields } from './TemplateFields.tsx';
import { printedFacts, type TemplateCard } from './template-values.ts';
import { useTemplateForm } from './use-template-form.ts';

interface TemplateFormProps {
  card: TemplateCard;
  /** What the company says of itself. */
  facts: CompanyFacts;
  refetch: () => void;
}

/** How one kind is printed: what is entered, and beside it a sample that looks so at once. */
export function TemplateForm({ card, facts, refetch }: TemplateFormProps) {
  const t = useT();
  const { navigation } = useHost();
  const form = useTemplateForm(card, refetch);
  const { values, isChanged, isUsual, isPending, failure, save } = form;
  const sample = useSample(card);
  const frame = useRef<HTMLIFrameElement>(null);
  const [asks, setAsking] = useState(false);
  const idOf = useFieldIds();
  const { kind } = card;
  const name = printWord(kind, useSession().locale);
  useShortcut({ keys: 'mod+s', label: t('action.save'), run: isChanged ? () => void save() : undefined });
  return (
    <>
      <PageHeader
        title={t('prints.pageOf', { kind: name })}
        onBack={() => navigation.openTab('/settings/prints')}
        actions={
          <>
            <Button onPress={() => setAsking(true)} isDisabled={isUsual || isPending}>
              {t('prints.reset')}
            </Button>
            <Button onPress={form.discard} isDisabled={!isChanged || isPending}>
              {t('prints.discard')}
            </Button>
            <Button tone="primary" onPress={() => void save()} isDisabled={!isChanged} isPending={isPending}>
              {t('action.save')}
            </Button>
          </>
        }
      />
      <ActFailure failure={failure} fieldIdOf={idOf} />
      <CardGrid columns="halves">
        <TemplateFields card={card} sample={sample} values={values} onChange={form.change} fieldIdOf={idOf} problemOf={form.problemOf} />
        <Panel title={t('prints.preview')}>
          <PrintPreview
            frame={frame}
            title={name}
            copies={[{ id: 'sample', document: withTemplate(sample, values, printedFacts(card, facts)), copy: 2 }]}
            paper={values.paper}
          />
        </Panel>
      </CardGrid>
      {asks && (
        <ConfirmDialog
          title={t('prints.resetOf', { kind: name })}
          body={t('prints.resetBody')}
          confirmLabel={t('prints.reset')}
          onConfirm={async () => {
            await form.reset();
            setAsking(false);
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}

/** A print of the kind in the language of the session; a second copy, so that it says so. */
function useSample({ kind }: TemplateCard) {
  const printT = usePrintT();
  const { company, locale } = useSession();
  return useMemo(() => sampleDocument(kind, { printT, company: company.name, locale }), [kind, printT, company.name, locale]);
}
