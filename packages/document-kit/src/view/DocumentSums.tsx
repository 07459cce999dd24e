import { Amount } from '@suanpan/shared-ui/amount';
import { useDocumentT } from '../texts/document-texts.ts';
import styles from './DocumentSums.module.css';

interface DocumentSumsProps {
  /** Decimal strings. */
  net: string;
  tax: string;
  gross: string;
  /** Whether only what is paid is said. */
  isPlain?: boolean;
  /** Whether the tax is not deducted, so that what is paid is the cost. */
  isTaxInCost?: boolean;
}

/** Net, tax and gross of a document; the gross is what counts. */
export function DocumentSums({ net, tax, gross, isPlain = false, isTaxInCost = false }: DocumentSumsProps) {
  const t = useDocumentT();
  return (
    <div role="group" aria-label={t('document.sums')} className={styles['sums']}>
      {!isPlain && (
        <>
          <span className={styles['part']}>
            {t('document.net')} <Amount value={net} />
          </span>
          <span className={styles['part']}>
            {t(isTaxInCost ? 'document.taxInCost' : 'document.tax')} <Amount value={tax} />
          </span>
        </>
      )}
      <span className={styles['whole']}>
        {t(isPlain ? 'document.whole' : 'document.gross')} <Amount value={gross} size="large" currency />
      </span>
    </div>
  );
}
