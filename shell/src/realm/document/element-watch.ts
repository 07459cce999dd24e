import type { AppSheets } from '../styles/app-sheets.ts';
import type { AppElements } from './app-elements.ts';
import type { CustomElements } from './custom-elements.ts';

interface WatchOptions {
  readonly sheets: AppSheets;
  readonly custom: CustomElements;
  readonly run: (script: Element) => void;
  readonly setTitle: (text: string) => void;
}

/** Watches what comes into an app's elements and needs care: styles and style attributes, scripts, titles, elements of a taken name. Returns how to stop. */
export function watchElements({ html, head }: AppElements, { sheets, custom, run, setTitle }: WatchOptions): () => void {
  const styles = html.getElementsByTagName('style');
  let known = -1;
  const look = (records: readonly MutationRecord[]): void => {
    const isFirst = records.length === 0;
    if (isFirst || styles.length !== known || records.some(({ target }) => target === head)) {
      known = styles.length;
      sheets.show(html);
    }
    for (const { addedNodes, target } of records) {
      for (const node of addedNodes) if (node.nodeName === 'SCRIPT') run(node as Element);
      if (target === head || target.parentNode === head) readTitle(head, setTitle);
    }
    care(isFirst ? [html] : added(records), isFirst ? [] : restyled(records), custom);
  };
  const observer = new MutationObserver(look);
  observer.observe(html, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] });
  look([]);
  return () => {
    look(observer.takeRecords());
    observer.disconnect();
  };
}

/** Watches a part of an app beside its page: what its elements need, but for style elements, which belong into the app's head. */
export function watchPart(html: HTMLElement, custom: CustomElements): () => void {
  const observer = new MutationObserver((records) => care(added(records), restyled(records), custom));
  observer.observe(html, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] });
  return () => observer.disconnect();
}

function care(come: readonly Element[], given: readonly Element[], custom: CustomElements): void {
  for (const element of [...given, ...come]) applyStyleAttributes(element);
  if (custom.isUsed()) for (const element of come) custom.care(element);
}

/** What was given a style attribute that has no effect. */
function restyled(records: readonly MutationRecord[]): Element[] {
  return records.flatMap(({ type, target }) => (type === 'attributes' && isBlocked(target as Element) ? [target as Element] : []));
}

/** A strict Content Security Policy leaves style attributes in HTML without effect; the same written by code has it. */
function applyStyleAttributes(root: Element): void {
  for (const element of [root, ...root.querySelectorAll('[style]')]) {
    if (isBlocked(element)) element.style.cssText = element.getAttribute('style') ?? '';
  }
}

function isBlocked(element: Element): element is HTMLElement {
  return 'style' in element && (element as HTMLElement).style.length === 0 && Boolean(element.getAttribute('style'));
}

function added(records: readonly MutationRecord[]): Element[] {
  const nodes = records.flatMap(({ addedNodes }) => [...addedNodes]);
  return nodes.filter((node): node is Element => node instanceof Element && node.isConnected);
}

/** A `<title>` that a framework puts into the head names the page, as it does in a document of its own. */
function readTitle(head: Element, setTitle: (text: string) => void): void {
  const text = head.querySelector('title')?.textContent;
  if (text) setTitle(text);
}
