/** Writes a global by every name that the page's global object has, and leaves work behind. */
export function leaveTraces(): void {
  const names = { window, self, globalThis } as unknown as Readonly<Record<string, Record<string, unknown>>>;
  for (const [name, scope] of Object.entries(names)) scope[`leakedThrough_${name}`] = true;
  setInterval(() => {
    localStorage.setItem('ticks', String(Number(localStorage.getItem('ticks') ?? 0) + 1));
  }, 10);
  window.addEventListener('resize', () => undefined);
}
