import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Measures the width of an element and follows it. The browser tells it for the first time when it lays the page out, before it paints:
 * to ask earlier would have it lay out the page once more.
 */
export function useWidth(initial: number) {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      // In the frame that is being made, so that no picture with the old width is seen.
      flushSync(() => setWidth((before) => Math.round(element.clientWidth) || before));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
