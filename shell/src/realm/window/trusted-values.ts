interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { readonly createHTML: Rule; readonly createScriptURL: Rule },
  ): Record<'createHTML' | 'createScriptURL', Rule>;
}

type Rule = (text: string) => string;

let policy: ReturnType<PolicyFactory['createPolicy']> | undefined;

/**
 * Returns as trusted the markup of a release's own index.html, whose file was checked by its integrity and from which the build left scripts
 * out, and markup that a policy of the app has passed already.
 */
export function trustedMarkup(text: string): string {
  return pagePolicy()?.createHTML(text) ?? text;
}

/** Returns the address of a worker's script as trusted if it is of the page's own origin, and as it came otherwise: the page reports that. */
export function trustedWorkerAddress(address: unknown): unknown {
  if ((typeof address !== 'string' && !(address instanceof URL)) || !URL.canParse(address, document.baseURI)) return address;
  const url = new URL(address, document.baseURI);
  return url.protocol.startsWith('http') && url.origin === location.origin ? (pagePolicy()?.createScriptURL(url.href) ?? address) : address;
}

function pagePolicy(): typeof policy {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy('suanpan-page', { createHTML: (markup) => markup, createScriptURL: (address) => address });
  return policy;
}
