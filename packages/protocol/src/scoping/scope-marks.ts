/** The elements that an app takes for its `<html>`, `<head>` and `<body>`. */
export const appElementNames = { html: 'suanpan-html', head: 'suanpan-head', body: 'suanpan-body' } as const;

/** Carried by an app's `suanpan-html`; its value is the scope id of the release. */
export const scopeAttribute = 'data-scope';

/** Returns the selector that an app's root element alone meets; as specific as `:root`. */
export function rootSelector(scopeId: string): string {
  return `[${scopeAttribute}="${scopeId}"]`;
}

/** Returns `name` as the app's own: a keyframe, a font family, a layer; `--name` for a registered property. */
export function ownStyleName(name: string, scopeId: string): string {
  return name.startsWith('--') ? `--${scopeId}-${name.slice(2)}` : `${scopeId}-${name}`;
}
