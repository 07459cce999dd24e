import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import printed from './printed.css?inline';
import { usePageScale } from './use-page-scale.ts';

export interface PrintFrameProps {
  /** Names the frame for assistive technology. */
  label: string;
  /** What the printed document is called; browsers offer it as the name of a file. */
  title: string;
  locale: string;
  className?: string | undefined;
  /** The rule of the paper. */
  pageRule: string;
  /** How wide the paper is, in millimetres. */
  paperWidth: number;
  /** Whoever prints does it through the window of this frame. */
  frame: RefObject<HTMLIFrameElement | null>;
  children: ReactNode;
}

/**
 * A document of its own inside the page: what is seen in it is what the printer gets. Renders an `<iframe>` without an address.
 *
 * The frame has no style sheet of the page, and its own comes by code, as the policy of the page allows.
 */
export function PrintFrame({ label, title, locale, className, pageRule, paperWidth, frame, children }: PrintFrameProps) {
  const [inside, setInside] = useState<Document | null>(null);
  // Some browsers make the document of a frame anew once it has loaded; others have it at once and tell of nothing.
  useEffect(() => setInside(frame.current?.contentDocument ?? null), [frame]);
  useStyles(inside, pageRule);
  usePageScale(frame, inside, paperWidth);
  useEffect(() => {
    if (inside === null) return;
    inside.title = title;
    inside.documentElement.lang = locale;
  }, [inside, title, locale]);
  return (
    <>
      <iframe
        ref={frame}
        title={label}
        className={className}
        tabIndex={0}
        onLoad={({ currentTarget }) => setInside(currentTarget.contentDocument)}
      />
      {inside && createPortal(children, inside.body)}
    </>
  );
}

/** Gives the frame its own styles and the rule of the paper. */
function useStyles(inside: Document | null, pageRule: string): void {
  useLayoutEffect(() => {
    const Sheet = inside?.defaultView?.CSSStyleSheet;
    if (!inside || !Sheet) return;
    const sheet = new Sheet();
    sheet.replaceSync(`${printed}\n${pageRule}`);
    inside.adoptedStyleSheets = [sheet];
  }, [inside, pageRule]);
}
