import type { Finding } from '../findings/finding.ts';

/** What an app's `index.html` holds, before its scripts and styles are built. */
export interface PageSource {
  readonly html: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, string>>;
  readonly content: string;
  readonly container: string | null;
  /** The texts of `<style>` elements. */
  readonly styles: readonly string[];
  readonly links: readonly Readonly<Record<string, string>>[];
  /** Stylesheets of the app itself, from its root. */
  readonly stylesheets: readonly string[];
  /** Scripts other than the one that starts the app when it runs alone: addresses from its root, or codes. */
  readonly scripts: readonly PageScript[];
  readonly findings: readonly Finding[];
}

export type PageScript = { readonly src: string } | { readonly code: string };

/** Stands in the texts of a page for the address of the release's folder. */
export const baseMark = '{{suanpan-base}}';
