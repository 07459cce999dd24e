/** Returns in one line what an act was done to, as the backend has it in JSON: what it names, all of it when it names nothing. */
export function targetText(json: string): string {
  const target = JSON.parse(json) as Readonly<Record<string, unknown>>;
  const parts = Object.entries(target).filter(([, value]) => value !== null && value !== '');
  return parts.length === 0 ? '*' : parts.map(([name, value]) => `${name} ${String(value)}`).join(' · ');
}
