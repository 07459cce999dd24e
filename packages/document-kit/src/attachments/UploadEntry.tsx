import { useDescribeFailure } from '@suanpan/app-kit/use-describe-failure';
import { IconButton } from '@suanpan/shared-ui/icon-button';
import { ProgressBar } from '@suanpan/shared-ui/progress-bar';
import { useDocumentT } from '../texts/document-texts.ts';
import styles from './Attachments.module.css';
import type { FileProblem, Upload } from './uploads.ts';

interface UploadEntryProps {
  upload: Upload;
  /** Stops it, or takes it off the list. */
  onDrop: () => void;
  onRetry: () => void;
}

/** A file on its way: how far it is, or why it was not kept and what can be done. Renders a `<li>`. */
export function UploadEntry({ upload: { file, state, share, failure }, onDrop, onRetry }: UploadEntryProps) {
  const t = useDocumentT();
  const { name } = file;
  return (
    <li className={styles.entry} data-failed={state === 'failed' || undefined}>
      <span className={styles.text}>
        <span className={styles.name}>{name}</span>
        {failure === null ? (
          <ProgressBar label={t('attachment.sending', { name })} value={state === 'waiting' ? 0 : share * 100} most={100} />
        ) : (
          <FailureText failure={failure} />
        )}
      </span>
      {failure !== null && typeof failure !== 'string' && (
        <IconButton icon="refresh" label={t('attachment.retryOf', { name })} onPress={onRetry} />
      )}
      <IconButton icon="close" label={t(state === 'failed' ? 'attachment.forgetOf' : 'attachment.stopOf', { name })} onPress={onDrop} />
    </li>
  );
}

/** Why a file was not kept, read aloud at once. */
function FailureText({ failure }: { failure: FileProblem | { readonly error: unknown } }) {
  const t = useDocumentT();
  const describeFailure = useDescribeFailure();
  return (
    <span className={styles.failure} role="alert">
      {typeof failure === 'string' ? t(`attachment.bad.${failure}`) : describeFailure(failure.error).message}
    </span>
  );
}
