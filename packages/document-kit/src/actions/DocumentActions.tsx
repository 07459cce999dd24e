import { useShortcut } from '@suanpan/app-kit/use-shortcut';
import { Button } from '@suanpan/shared-ui/button';
import { LinkButton } from '@suanpan/shared-ui/link-button';
import { shownKeys } from '@suanpan/shared-ui/shown-keys';
import { useState } from 'react';
import type { DocumentView } from '../documents/document-view.ts';
import { useDocumentT } from '../texts/document-texts.ts';
import { VoidDialog } from './VoidDialog.tsx';
import { allowedActs, type DocumentRights } from './allowed-acts.ts';
import type { useDocumentActions } from './use-document-actions.ts';

interface DocumentActionsProps {
  document: DocumentView;
  rights: DocumentRights;
  /** Where a draft is edited; null where drafts are not. */
  editHref: string | null;
  acts: ReturnType<typeof useDocumentActions>;
}

/** The buttons for what this person may do with a document now; the next step of its life is the primary one. */
export function DocumentActions({ document, rights, editHref, acts }: DocumentActionsProps) {
  const t = useDocumentT();
  const [isVoiding, setVoiding] = useState(false);
  const { pending, failureOf, approve, voidIt, forgetFailure } = acts;
  const may = allowedActs(document, rights);
  useShortcut({ keys: 'mod+Enter', label: t('act.approve'), run: may.approve ? () => void approve() : undefined });
  const open = (isOpen: boolean): void => {
    forgetFailure();
    setVoiding(isOpen);
  };
  return (
    <>
      {may.approve && (
        <Button tone="primary" shortcut={shownKeys('mod+Enter')} isPending={pending === 'approve'} onPress={() => void approve()}>
          {t('act.approve')}
        </Button>
      )}
      {may.edit && editHref !== null && <LinkButton href={editHref}>{t('act.edit')}</LinkButton>}
      {may.void && (
        <Button tone="danger" isDisabled={pending !== null} onPress={() => open(true)}>
          {t('act.void')}
        </Button>
      )}
      {isVoiding && (
        <VoidDialog
          document={document}
          isOpen
          isPending={pending === 'void'}
          failure={failureOf('void')}
          onClose={() => open(false)}
          onVoid={voidIt}
        />
      )}
    </>
  );
}
