import { type RefObject, useLayoutEffect } from 'react';

/** Millimetres as CSS counts them. */
const pixelsPerMillimetre = 96 / 25.4;

/** What is left free beside a page on the screen, in pixels. */
const beside = 32;

/** Makes the pages of a frame as small on the screen as they must be to be seen in their whole width; on paper they keep their size. */
export function usePageScale(frame: RefObject<HTMLIFrameElement | null>, inside: Document | null, paperWidth: number): void {
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element || !inside) return undefined;
    const fit = (): void => {
      const scale = Math.min(1, (element.clientWidth - beside) / (paperWidth * pixelsPerMillimetre));
      inside.documentElement.style.setProperty('--fit', String(Math.max(scale, 0.1)));
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, inside, paperWidth]);
}
