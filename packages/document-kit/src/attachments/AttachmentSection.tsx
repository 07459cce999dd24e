import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { useHost } from '@suanpan/app-kit/use-host';
import { RecordSection } from '@suanpan/shared-ui/record-section';
import { useDroppedFiles } from '@suanpan/shared-ui/use-dropped-files';
import { useDocumentT } from '../texts/document-texts.ts';
import type { DocumentAttachment } from './attachment.ts';
import { AttachmentEntry } from './AttachmentEntry.tsx';
import styles from './Attachments.module.css';
import { ChooseFiles } from './ChooseFiles.tsx';
import { UploadEntry } from './UploadEntry.tsx';
import { useUploads } from './use-uploads.ts';

export interface AttachmentSectionProps {
  documentId: string;
  attachments: readonly DocumentAttachment[];
  /** Answers with the document and what it still has. */
  removal: TypedDocumentNode<unknown, { id: string }>;
  canAdd: boolean;
  /** Only a draft gives something back. */
  canRemove: boolean;
}

/** The files of a document, and the way to add some: chosen, dropped, pasted or taken with the camera. Renders nothing where there can be none. */
export function AttachmentSection({ documentId, attachments, removal, canAdd, canRemove }: AttachmentSectionProps) {
  const t = useDocumentT();
  const { uploads, list } = useUploads(documentId);
  const remove = useRemove(removal);
  const { isOver, handlers } = useDroppedFiles(canAdd, uploads.add);
  if (!canAdd && attachments.length === 0) return null;
  return (
    <div className={styles.drop} data-over={isOver || undefined} {...handlers}>
      <RecordSection title={t('attachment.title')}>
        {attachments.length + list.length > 0 && (
          <ul className={styles.list} aria-label={t('attachment.title')}>
            {attachments.map((attachment) => (
              <AttachmentEntry key={attachment.id} attachment={attachment} onRemove={canRemove ? () => void remove(attachment) : null} />
            ))}
            {list.map((upload) => (
              <UploadEntry
                key={upload.id}
                upload={upload}
                onDrop={() => uploads.drop(upload.id)}
                onRetry={() => uploads.retry(upload.id)}
              />
            ))}
          </ul>
        )}
        {canAdd && <ChooseFiles onChoose={uploads.add} />}
      </RecordSection>
    </div>
  );
}

/** Returns what removes a file, when that is really meant. */
function useRemove(removal: AttachmentSectionProps['removal']): (attachment: DocumentAttachment) => Promise<void> {
  const t = useDocumentT();
  const { ui } = useHost();
  const describeFailure = useDescribeFailure();
  const [remove] = useMutation(removal);
  return async ({ id, name }) => {
    const isMeant = await ui.confirm({
      title: t('attachment.removeTitle', { name }),
      body: t('attachment.removeBody'),
      confirmLabel: t('attachment.remove'),
      tone: 'danger',
    });
    if (!isMeant) return;
    try {
      await remove({ variables: { id } });
    } catch (error) {
      ui.toast({ tone: 'danger', text: describeFailure(error).message });
    }
  };
}
