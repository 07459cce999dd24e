/** Runs `work` when the browser has painted what is there now. */
export function afterNextFrame(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}
