/** Returns why a request was refused, e.g. `cancelled`; null when `error` is something else, such as that nobody answers. */
export function refusalOf(error: unknown): string | null {
  // By its code, not its class: an app has a copy of the class of its own.
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'SP-MSG-006' || !('facts' in error)) return null;
  const { reason } = error.facts as { readonly reason?: unknown };
  return typeof reason === 'string' ? reason : null;
}
