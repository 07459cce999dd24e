import { RollPage } from './RollPage.tsx';
import { SheetPages } from './SheetPages.tsx';
import type { PrintedProps } from './printed-props.ts';

interface PrintedPagesProps extends PrintedProps {
  /** Hears how long a roll is, in millimetres. */
  onLength: (length: number) => void;
  /** What the rule of a piece of a roll is called, where there are several. */
  piece: string | undefined;
}

/** A document on its paper: as many sheets as it needs, or one piece of a roll. */
export function PrintedPages({ onLength, piece, ...printed }: PrintedPagesProps) {
  const { document, paper } = printed;
  // What is measured once holds for one document on one paper, as it looks.
  const key = `${paper.name} ${document.number} ${document.look}`;
  if (paper.height === null) return <RollPage key={key} {...printed} piece={piece} onLength={onLength} />;
  return <SheetPages key={key} {...printed} height={paper.height} />;
}
