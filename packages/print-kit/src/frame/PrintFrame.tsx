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
  // What stands in the frame is measured as soon as it is there, so its styles and its language are there before.
  const find = (): void => {
    const found = frame.current?.contentDocument ?? null;
    nameDocument(found, { title, locale });
    setInside(withStyles(found));
  };
  // oxlint-disable-next-line react/exhaustive-deps -- it is found once; what it is called follows below
  useEffect(find, [frame]);
  usePageRule(inside, pageRule);
  usePageScale(frame, inside, paperWidth);
  useEffect(() => nameDocument(inside, { title, locale }), [inside, title, locale]);
  return (
    <>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it has no address, and the policy of the page holds in it too */}
      <iframe
        ref={frame}
        title={label}
        style={seen}
        // Some browsers make the document anew once it has loaded. Others tell so while React still puts the frame into the page.
        onLoad={() => queueMicrotask(find)}
      />
      {inside && createPortal(children, inside.body)}
    </>
  );
}

/** Says what a document is called and in which language it is. */
function nameDocument(inside: Document | null, { title, locale }: Pick<PrintFrameProps, 'title' | 'locale'>): void {
  if (inside === null) return;
  inside.title = title;
  inside.documentElement.lang = locale;
}

/** Gives the document of a frame the styles of what is printed, once. */
function withStyles(inside: Document | null): Document | null {
  if (inside?.adoptedStyleSheets.length === 0) inside.adoptedStyleSheets = [sheetOf(inside, printed), sheetOf(inside, '')];
  return inside;
}

function sheetOf({ defaultView }: Document, css: string): CSSStyleSheet {
  const Sheet = defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Keeps the rule of the paper in the last style sheet of the frame. */
function usePageRule(inside: Document | null, pageRule: string): void {
  useLayoutEffect(() => inside?.adoptedStyleSheets.at(-1)?.replaceSync(pageRule), [inside, pageRule]);
}
