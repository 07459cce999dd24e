import { useSession } from '@suanpan/app-kit/use-session';
import { type RefObject, useState } from 'react';
import { PrintFrame } from '../frame/PrintFrame.tsx';
import { PrintedPages } from '../pages/PrintedPages.tsx';
import { pageRule } from '../paper/page-rule.ts';
import { type PaperName, paperNamed } from '../paper/print-paper.ts';
import type { TemplatedDocument } from '../template/with-template.ts';
import { usePrintT } from '../texts/print-texts.ts';

export interface PrintPreviewProps {
  document: TemplatedDocument;
  paper: PaperName;
  /** Which time it is printed. */
  copy: number;
  /** Whoever prints does it through the window of this frame. */
  frame: RefObject<HTMLIFrameElement | null>;
}

/** A document on its paper, as the printer gets it. Renders an `<iframe>`; the texts of prints must be there. */
export function PrintPreview({ document, paper: name, copy, frame }: PrintPreviewProps) {
  const t = usePrintT();
  const { locale } = useSession();
  const [length, setLength] = useState(0);
  const paper = paperNamed(name);
  return (
    <PrintFrame
      frame={frame}
      label={t('print.preview')}
      title={`${document.title} ${document.number}`}
      locale={locale}
      pageRule={pageRule(paper, length)}
      paperWidth={paper.width}
    >
      <PrintedPages document={document} paper={paper} copy={copy} onLength={setLength} />
    </PrintFrame>
  );
}
