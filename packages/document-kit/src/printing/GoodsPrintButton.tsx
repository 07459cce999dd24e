import { PrintButton } from '@suanpan/print-kit/print-button';
import { lazy } from 'react';
import { useDocumentT } from '../texts/document-texts.ts';
import type { GoodsPrintProps } from './GoodsPrint.tsx';

const GoodsPrint = lazy(async () => ({ default: (await import('../view/late-parts.ts')).lateParts.GoodsPrint }));

interface GoodsPrintButtonProps extends Pick<GoodsPrintProps, 'thing' | 'goods'> {
  /** What follows when the preview that was open from the start is closed; it is closed at first where nothing does. */
  onClosed?: (() => void) | undefined;
}

/** Opens the preview of goods that are no document of the books, such as an order. Renders a `<button>`. */
export function GoodsPrintButton({ thing, goods, onClosed }: GoodsPrintButtonProps) {
  const t = useDocumentT();
  return (
    <PrintButton label={t('act.print')} isOpen={onClosed !== undefined}>
      {(close) => {
        const onClose = (): void => {
          close();
          onClosed?.();
        };
        return <GoodsPrint goods={goods} thing={thing} onClose={onClose} />;
      }}
    </PrintButton>
  );
}
