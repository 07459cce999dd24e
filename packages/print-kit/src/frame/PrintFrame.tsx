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
  /** The rule of the paper. */
  pageRule: string;
  /** How wide the paper is, in millimetres. */
  paperWidth: number;
  /** Whoever prints does it through the window of this frame. */
  frame: RefObject<HTMLIFrameElement | null>;
  children: ReactNode;
}

// A style sheet of its own would be one more file that each page names.
const seen = { display: 'block', inlineSize: '100%', blockSize: 'min(58dvh, 640px)', border: '1px solid var(--sp-line)' } as const;

/**
 * A document of its own inside the page: what is seen in it is what the printer gets. Renders an `<iframe>` without an address.
 *
 * The frame has no style sheet of the page, and its own comes by code, as the policy of the page allows.
 */
export function PrintFrame({ label, title, locale, pageRule, paperWidth, frame, children }: PrintFrameProps) {
  const [inside, setInside] = useState<Document | null>(null);
  const find = (): void => setInside(frame.current?.contentDocument ?? null);
  useEffect(find, [frame]);
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
        style={seen}
        tabIndex={0}
        // Some browsers make the document anew once it has loaded. Others tell so while React still puts the frame into the page.
        onLoad={() => queueMicrotask(find)}
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
