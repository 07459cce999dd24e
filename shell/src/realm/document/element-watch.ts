import type { AppSheets } from '../styles/app-sheets.ts';
import type { AppElements } from './app-elements.ts';
import type { CustomElements } from './custom-elements.ts';

interface WatchOptions {
  readonly sheets: AppSheets;
  readonly custom: CustomElements;
  readonly run: (script: Element) => void;
  readonly setTitle: (text: string) => void;
}

/** Watches what comes into an app's elements and needs care: styles, scripts, titles, elements of a taken name. Returns how to stop. */
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
    if (custom.isUsed()) for (const element of isFirst ? [html] : added(records)) custom.care(element);
  };
  const observer = new MutationObserver(look);
  observer.observe(html, { childList: true, subtree: true });
  look([]);
  return () => {
    look(observer.takeRecords());
    observer.disconnect();
  };
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
