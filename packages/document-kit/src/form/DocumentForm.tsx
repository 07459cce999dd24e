import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { useHost } from '@suanpan/app-kit/use-host';
import { Button } from '@suanpan/shared-ui/button';
import { DocumentPaper } from '@suanpan/shared-ui/document-paper';
import { PageHeader } from '@suanpan/shared-ui/page-header';
import { SaveFailure } from '@suanpan/shared-ui/save-failure';
import { shownKeys } from '@suanpan/shared-ui/shown-keys';
import { Stack } from '@suanpan/shared-ui/stack';
import { StatusTag } from '@suanpan/shared-ui/status-tag';
import { type ReactNode, memo } from 'react';
import { RestoredDraft } from '../drafts/RestoredDraft.tsx';
import { useDocumentT } from '../texts/document-texts.ts';
import styles from '../view/DocumentSums.module.css';
import { problemList } from './problem-list.ts';
import type { SaveWish, useDocumentForm } from './use-document-form.ts';
import { useSaveWords } from './use-save-words.ts';

type Form = Pick<ReturnType<typeof useDocumentForm>, 'round' | 'pending' | 'refusal' | 'problems' | 'finish'> & {
  readonly kept: Pick<ReturnType<typeof useDocumentForm>['kept'], 'isKept' | 'restoredAt' | 'discard'>;
};

export interface DocumentFormProps {
  form: Form;
  /** Whether a draft that there is already is changed; else one after another can be entered. */
  isEdit: boolean;
  /** What the page is called. */
  title: string;
  /** Where Back leads. */
  backHref: string;
  /** The head fields. */
  fields: ReactNode;
  /** The lines. */
  children: ReactNode;
  /** The sums, at the end of the bar. */
  totals?: ReactNode;
  /** Gives the ids that the fields have, so that the summary of what is wrong leads to them; the lines are `lines`. */
  idOf: (field: string) => string;
  /** The record at the side. */
  aside?: ReactNode;
  /** What saving means, where that is not to write a draft or to post it. */
  saving?: SavingWords;
}

/** What saving does, in words. */
export interface SavingWords {
  /** The first way to save, e.g. to hand in an order; null where there is only the other. */
  readonly approve: string | null;
  readonly save: string;
}

/** A document while it is typed: head, lines, totals, and the ways to keep it. What is typed is kept on this device all the while. */
export function DocumentForm({ form, isEdit, title, backHref, fields, children, totals, idOf, aside, saving }: DocumentFormProps) {
  const { kept, round } = form;
  return (
    <>
      <FormHeader title={title} backHref={backHref} isKept={kept.isKept} />
      <Stack>
        {kept.restoredAt !== null && <RestoredDraft savedAt={kept.restoredAt} onDiscard={kept.discard} />}
        <SaveFailure refusal={form.refusal} errors={problemList(form.problems, idOf)} />
        <DocumentPaper
          key={round}
          fields={fields}
          actions={
            <SaveButtons pending={form.pending} finish={form.finish} isEdit={isEdit} approve={saving?.approve} save={saving?.save} />
          }
          totals={totals}
          aside={aside}
        >
          {children}
        </DocumentPaper>
      </Stack>
    </>
  );
}

interface FormHeaderProps extends Pick<DocumentFormProps, 'title' | 'backHref'> {
  isKept: boolean;
}

/** The page's head, with whether what is typed is kept. */
const FormHeader = memo(function FormHeader({ title, backHref, isKept }: FormHeaderProps) {
  const t = useDocumentT();
  const { navigation } = useHost();
  const status = isKept && <StatusTag tone="neutral">{t('draft.kept')}</StatusTag>;
  return <PageHeader title={title} status={status} onBack={() => navigation.openTab(backHref)} />;
});

interface SaveButtonsProps extends Pick<Form, 'pending' | 'finish'> {
  isEdit: boolean;
  approve: string | null | undefined;
  save: string | undefined;
}

/** The ways to save; whoever may approve does so with the first of them. */
const SaveButtons = memo(function SaveButtons({ pending, finish, isEdit, approve, save: plain }: SaveButtonsProps) {
  const t = useDocumentT();
  const usual = useSaveWords();
  const words = plain === undefined ? usual : { approve: approve ?? null, save: plain };
  const canApprove = words.approve !== null;
  const save = (wish: SaveWish) => () => void finish(wish);
  const asDraft = save({ approve: false, next: false });
  const approved = save({ approve: true, next: false });
  const andNext = save({ approve: canApprove, next: true });
  const isPending = (wish: SaveWish): boolean => pending?.approve === wish.approve && pending.next === wish.next;
  useShortcut({ keys: 'mod+s', label: words.save, run: asDraft });
  useShortcut({ keys: 'mod+Enter', label: words.approve ?? words.save, run: canApprove ? approved : asDraft });
  useShortcut({ keys: 'mod+shift+Enter', label: t('act.saveAndNew'), run: isEdit ? undefined : andNext });
  return (
    <>
      {canApprove && (
        <Button tone="primary" shortcut={shownKeys('mod+Enter')} isPending={isPending({ approve: true, next: false })} onPress={approved}>
          {words.approve}
        </Button>
      )}
      <Button
        tone={canApprove ? 'neutral' : 'primary'}
        shortcut={shownKeys('mod+s')}
        isPending={isPending({ approve: false, next: false })}
        onPress={asDraft}
      >
        {words.save}
      </Button>
      {!isEdit && (
        <Button className={styles['next']} tone="quiet" isPending={isPending({ approve: canApprove, next: true })} onPress={andNext}>
          {t('act.saveAndNew')}
        </Button>
      )}
    </>
  );
});
