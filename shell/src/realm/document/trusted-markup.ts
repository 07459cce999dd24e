interface PolicyFactory {
  createPolicy(name: string, rules: { readonly createHTML: (text: string) => string }): { createHTML(text: string): unknown };
}

let policy: ReturnType<PolicyFactory['createPolicy']> | undefined;

/**
 * Returns as trusted the markup of a release's own index.html, whose file was checked by its integrity and from which the build left scripts
 * out, and markup that a policy of the app has passed already.
 */
export function trustedMarkup(text: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  if (!trustedTypes) return text;
  policy ??= trustedTypes.createPolicy('suanpan-page', { createHTML: (markup) => markup });
  return policy.createHTML(text) as string;
}
