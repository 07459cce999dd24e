/** How long to wait where nothing is painted, in milliseconds. */
const atMost = 100;

/** Does `work` when the browser has painted what stands now. Returns what calls it off. */
export function afterPaint(work: () => void): () => void {
  let timer = setTimeout(work, atMost);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(work, 0);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
