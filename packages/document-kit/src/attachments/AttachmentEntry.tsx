import { IconButton } from '@suanpan/shared-ui/icon-button';
import { useDocumentT } from '../texts/document-texts.ts';
import { type DocumentAttachment, isPicture } from './attachment.ts';
import styles from './Attachments.module.css';
import { fileSize } from './file-size.ts';

interface AttachmentEntryProps {
  attachment: DocumentAttachment;
  /** Null where it stays. */
  onRemove: (() => void) | null;
}

/** One file: a picture with its small likeness, which opens beside the page, or a PDF, which is saved. Renders a `<li>`. */
export function AttachmentEntry({ attachment, onRemove }: AttachmentEntryProps) {
  const t = useDocumentT();
  const { name, size, path } = attachment;
  const opens = isPicture(attachment);
  return (
    <li className={styles.entry}>
      <a className={styles.open} href={path} target="_blank" rel="noopener" {...(!opens && { download: name })} title={name}>
        {opens ? (
          <img className={styles.likeness} src={path} alt="" loading="lazy" decoding="async" />
        ) : (
          <span className={styles.kind}>PDF</span>
        )}
        <span className={styles.text}>
          <span className={styles.name}>{name}</span>
          <span className={styles.note}>{fileSize(size)}</span>
        </span>
      </a>
      {onRemove && <IconButton icon="trash" label={t('attachment.removeOf', { name })} onPress={onRemove} />}
    </li>
  );
}
