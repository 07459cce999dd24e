import { bookListeners } from './book-listeners.ts';
import { bookObjects } from './book-objects.ts';
import { bookTimers } from './book-timers.ts';
import { type EffectBook, type EffectKind, createEffectBook } from './effect-book.ts';
import { type PageChanges, type PageMemory, rememberPage } from './page-memory.ts';

/** What is asked of the page from outside. */
export interface Inside {
  remember(): void;
  changes(app: string): PageChanges;
  effects(kinds: readonly EffectKind[]): readonly string[];
  /** What the content security policy refused. */
  readonly violations: string[];
}

/** Where the release's files lie; written before this script by whoever puts it into the page. */
declare const releaseBase: string;

const book: EffectBook = createEffectBook(releaseBase);
let memory: PageMemory | undefined;
const inside: Inside = {
  remember() {
    memory = rememberPage();
  },
  changes: (app) => memory?.changes(app) ?? {},
  effects: book.left,
  violations: [],
};
document.addEventListener('securitypolicyviolation', ({ disposition, effectiveDirective, blockedURI, sourceFile }) => {
  // What is only reported runs.
  if (disposition === 'report') return;
  inside.violations.push(`${effectiveDirective} refused ${blockedURI}${sourceFile ? ` in ${new URL(sourceFile).pathname}` : ''}`);
});
bookTimers(book);
bookListeners(book);
bookObjects(book);
Object.assign(window, { conformanceInside: inside });
