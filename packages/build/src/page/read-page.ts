import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree, parse, serialize } from 'parse5';
import { excerptOf, type Finding } from '../findings/finding.ts';
import type { SiteFiles } from '../site/site-files.ts';
import { type PageScript, type PageSource, baseMark } from './page-source.ts';

/** Links that concern a site as a whole, not one of its apps. */
const ofSite = /\b(?:icon|apple-touch-icon|mask-icon|manifest|modulepreload|canonical|alternate)\b/;

/** Reads what an app's `index.html` holds beside the script that starts the app. */
export function readPage(text: string, siteFiles: SiteFiles): PageSource {
  const reader = new PageReader(siteFiles);
  const html = parse(text).childNodes.find(isElement);
  const [head, body] = ['head', 'body'].map(
    (name) => html?.childNodes.find((node) => isElement(node) && node.tagName === name) as Tree.Element,
  );
  for (const element of [head, body]) if (element) reader.read(element);
  const first = body?.childNodes.find(isElement);
  const ids = body ? idsIn(body) : [];
  return {
    html: html ? reader.attributes(html) : {},
    body: body ? reader.attributes(body) : {},
    content: body ? serialize(body).trim() : '',
    container: ['root', 'app'].find((id) => ids.includes(id)) ?? first?.attrs.find(({ name }) => name === 'id')?.value ?? null,
    ...withoutStart(reader.found()),
  };
}

class PageReader {
  readonly #siteFiles: SiteFiles;
  readonly #styles: string[] = [];
  readonly #links: Record<string, string>[] = [];
  readonly #stylesheets: string[] = [];
  readonly #scripts: PageScript[] = [];
  readonly #findings: Finding[] = [];

  constructor(siteFiles: SiteFiles) {
    this.#siteFiles = siteFiles;
  }

  found(): Pick<PageSource, 'styles' | 'links' | 'stylesheets' | 'scripts' | 'findings'> {
    return { styles: this.#styles, links: this.#links, stylesheets: this.#stylesheets, scripts: this.#scripts, findings: this.#findings };
  }

  /** Takes scripts, styles and links out of `parent`, and makes the addresses of what stays begin at the release. */
  read(parent: Tree.Element): void {
    for (const node of parent.childNodes.slice()) {
      if (tree.isCommentNode(node)) tree.detachNode(node);
      if (!isElement(node)) continue;
      if (this.#takes(node)) tree.detachNode(node);
      else this.read(node);
      for (const attribute of node.attrs) attribute.value = this.#resolved(attribute.value);
    }
  }

  attributes(element: Tree.Element): Record<string, string> {
    return Object.fromEntries(element.attrs.map(({ name, value }) => [name, this.#resolved(value)]));
  }

  #takes(element: Tree.Element): boolean {
    if (element.tagName === 'script') this.#takeScript(element);
    else if (element.tagName === 'style') this.#styles.push(this.#resolved(textOf(element)));
    else if (element.tagName === 'link') this.#takeLink(this.attributes(element));
    else return element.tagName === 'noscript';
    return true;
  }

  #takeScript(element: Tree.Element): void {
    const { src, type = '' } = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
    if (type !== '' && type !== 'module' && type !== 'text/javascript') return;
    if (src === undefined) this.#scripts.push({ code: textOf(element) });
    else if (/^(?:\w+:)?\/\//.test(src) || type !== 'module') this.#report('SP-BUILD-012', src);
    else this.#scripts.push({ src: fromRoot(src) });
  }

  #takeLink(attributes: Record<string, string>): void {
    const { rel = '', href = '' } = attributes;
    if (ofSite.test(rel)) return;
    const isForeign = /^(?:\w+:)?\/\//.test(href);
    if (rel === 'stylesheet' && isForeign) this.#report('SP-BUILD-011', href);
    if (rel === 'stylesheet' && !isForeign && !href.startsWith(baseMark)) this.#stylesheets.push(fromRoot(href));
    else this.#links.push(attributes);
  }

  #report(code: Finding['code'], text: string): void {
    this.#findings.push({ code, file: 'index.html', excerpt: excerptOf(text) });
  }

  #resolved(text: string): string {
    const { pattern } = this.#siteFiles;
    return pattern ? text.replaceAll(pattern, baseMark) : text;
  }
}

/** What starts an app is called so by convention, or is the last script that the page names. */
const startNames = /^\/(?:src\/|app\/)?(?:main|index|app|client|entry(?:-client|\.client)?|bootstrap|start)\.[cm]?[jt]sx?$/i;

/** Takes out the script that starts the app when it runs alone: its lifecycle functions do that here. */
function withoutStart<Found extends Pick<PageSource, 'scripts'>>(found: Found): Found {
  const { scripts } = found;
  const named = scripts.filter((script) => 'src' in script);
  const start = named.findLast(({ src }) => startNames.test(src)) ?? named.at(-1);
  return { ...found, scripts: scripts.filter((script) => script !== start) };
}

function isElement(node: Tree.Node): node is Tree.Element {
  return tree.isElementNode(node);
}

function textOf(element: Tree.Element): string {
  return element.childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('');
}

function idsIn(element: Tree.Element): string[] {
  return element.childNodes
    .filter(isElement)
    .flatMap((child) => [...child.attrs.filter(({ name }) => name === 'id').map(({ value }) => value), ...idsIn(child)]);
}

function fromRoot(src: string): string {
  return `/${src.replace(/^\.?\//, '')}`;
}
