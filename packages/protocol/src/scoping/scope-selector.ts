import { appElementNames, rootSelector } from './scope-marks.ts';
import { endOfUnit, splitAtCommas, splitCompounds } from './selector-text.ts';

/** Where a selector stands: at the top, or in a rule that is scoped already. */
export type SelectorPlace = 'top' | 'nested';

/**
 * Returns the selector list `selectors` so that it meets elements of one app only, with the same specificity.
 *
 * `:root`, `html`, `head` and `body` mean the app's own elements. The first compound of each selector must lie in the app,
 * its root included, so that `.dark .x` also holds when the root has the class.
 */
export function scopeSelector(selectors: string, scopeId: string, place: SelectorPlace = 'top'): string {
  const scoped = new Map(splitAtCommas(selectors).map((selector) => [selector, scopeOne(selector, scopeId, place)]));
  const seen = new Set<string>();
  return [...scoped.values()].filter((selector) => !seen.has(selector.trim()) && seen.add(selector.trim())).join(',');
}

function scopeOne(selector: string, scopeId: string, place: SelectorPlace): string {
  const [, before = '', text = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(selector) ?? [];
  if (text === '') return selector;
  const parts = splitCompounds(text);
  const isAnchored = place === 'top' || (text.includes('&') && !parts[0]?.includes('&'));
  const scoped = parts.map((part, index) => {
    if (index % 2 === 1) return part;
    return mapCompound(part, { scopeId, isAnchored: isAnchored && index === 0 && part !== '' });
  });
  return `${before}${scoped.join('')}${after}`;
}

interface CompoundOptions {
  readonly scopeId: string;
  readonly isAnchored: boolean;
}

function mapCompound(compound: string, { scopeId, isAnchored }: CompoundOptions): string {
  const type = /^(?:[\w-]+|\*)?(?:\|(?:[\w-]+|\*))?/.exec(compound)?.[0] ?? '';
  const element = appElementNames[type.toLowerCase() as keyof typeof appElementNames];
  const rest = mapParts(compound.slice(type.length), scopeId);
  const own = `${element ?? type}${rest.own}`;
  return `${own}${isAnchored && !rest.isRoot ? anchor(element, scopeId) : ''}${rest.pseudoElement}`;
}

/** What holds an element inside the app, at no specificity. */
function anchor(element: string | undefined, scopeId: string): string {
  const root = rootSelector(scopeId);
  if (element === appElementNames.html) return `:where(${root})`;
  return element === undefined ? `:where(${root},${root} *)` : `:where(${root} > *)`;
}

interface MappedParts {
  readonly own: string;
  readonly pseudoElement: string;
  /** Whether the element can be the app's root only. */
  readonly isRoot: boolean;
}

/** Maps classes, attributes and pseudo-classes, and cuts off what begins with a pseudo-element. */
function mapParts(text: string, scopeId: string): MappedParts {
  let own = '';
  let isRoot = false;
  for (let at = 0; at < text.length;) {
    const pseudo = text[at] === ':' ? /^::?[\w-]+/.exec(text.slice(at))?.[0] : undefined;
    if (pseudo === undefined) {
      const end = endOfUnit(text, at);
      own += text.slice(at, end);
      at = end;
      continue;
    }
    if (pseudoElements.test(pseudo)) return { own, isRoot, pseudoElement: text.slice(at) };
    at += pseudo.length;
    const end = text[at] === '(' ? endOfUnit(text, at) : at;
    const mapped = mapPseudoClass(pseudo.toLowerCase(), text.slice(at + 1, end - 1), scopeId);
    own += mapped ?? pseudo + text.slice(at, end);
    isRoot ||= pseudo === ':root' || pseudo === ':host';
    at = end;
  }
  return { own, isRoot, pseudoElement: '' };
}

const pseudoElements = /^(?:::|:(?:before|after|first-line|first-letter)$)/i;
const takesSelectors = /^:(?:is|where|not|has|matches|-webkit-any|-moz-any)$/;

/** Returns what stands for a pseudo-class, or nothing when it stays. */
function mapPseudoClass(name: string, argument: string, scopeId: string): string | undefined {
  const root = rootSelector(scopeId);
  if (name === ':root' || (name === ':host' && argument === '')) return root;
  if (name === ':host') return `${root}:is(${mapArgument(argument, scopeId)})`;
  if (name === ':host-context') return `:is(${mapArgument(`${argument},${argument} *`, scopeId)})`;
  if (name === ':has') return `:has(${scopeSelector(argument, scopeId, 'nested')})`;
  return takesSelectors.test(name) ? `${name}(${mapArgument(argument, scopeId)})` : undefined;
}

/** An argument that is one compound speaks of an element that is held already; `.dark *` speaks of one that is not. */
function mapArgument(argument: string, scopeId: string): string {
  return splitAtCommas(argument)
    .map((selector) => scopeSelector(selector, scopeId, splitCompounds(selector.trim()).length > 1 ? 'top' : 'nested'))
    .join(',');
}
