import { useSession } from '@suanpan/app-kit/use-session';
import { type RefObject, useCallback, useState } from 'react';
import { PrintFrame } from '../frame/PrintFrame.tsx';
import { PrintedPages } from '../pages/PrintedPages.tsx';
import { pageRule, pieceNamed } from '../paper/page-rule.ts';
import { type PaperName, paperNamed } from '../paper/print-paper.ts';
import type { TemplatedDocument } from '../template/with-template.ts';
import { usePrintT } from '../texts/print-texts.ts';

/** A document that is printed, and which time. */
export interface PrintedCopy {
  readonly id: string;
  readonly document: TemplatedDocument;
  readonly copy: number;
}

export interface PrintPreviewProps {
  /** One after the other, each on pages of its own with numbers of its own. */
  copies: readonly PrintedCopy[];
  paper: PaperName;
  /** What all of it is called. */
  title: string;
  /** Whoever prints does it through the window of this frame. */
  frame: RefObject<HTMLIFrameElement | null>;
}

/** Documents on their paper, as the printer gets them. Renders an `<iframe>`; the texts of prints must be there. */
export function PrintPreview({ copies, paper: name, title, frame }: PrintPreviewProps) {
  const t = usePrintT();
  const { locale } = useSession();
  const [lengths, setLengths] = useState<Readonly<Record<string, number>>>({});
  const onLength = useCallback(
    (id: string, length: number) => setLengths((now) => (now[id] === length ? now : { ...now, [id]: length })),
    [],
  );
  const paper = paperNamed(name);
  const rule = pageRule(
    paper,
    copies.map(({ id }) => lengths[id] ?? 0),
  );
  return (
    <PrintFrame frame={frame} label={t('print.preview')} title={title} locale={locale} pageRule={rule} paperWidth={paper.width}>
      {copies.map(({ id, document, copy }, index) => (
        <PrintedPages
          key={id}
          document={document}
          paper={paper}
          copy={copy}
          piece={copies.length > 1 ? pieceNamed(index) : undefined}
          onLength={(length) => onLength(id, length)}
        />
      ))}
    </PrintFrame>
  );
}
