import { Amount } from '@suanpan/shared-ui/amount';
import { useDocumentT } from '../texts/document-texts.ts';
import styles from './DocumentSums.module.css';

interface DocumentSumsProps {
  /** Decimal strings. */
  net: string;
  tax: string;
  gross: string;
}

/** Net, tax and gross of a document; the gross is what counts. */
export function DocumentSums({ net, tax, gross }: DocumentSumsProps) {
  const t = useDocumentT();
  return (
    <div role="group" aria-label={t('document.sums')} className={styles['sums']}>
      <span className={styles['part']}>
        {t('document.net')} <Amount value={net} />
      </span>
      <span className={styles['part']}>
        {t('document.tax')} <Amount value={tax} />
      </span>
      <span className={styles['whole']}>
        {t('document.gross')} <Amount value={gross} size="large" currency />
      </span>
    </div>
  );
}
