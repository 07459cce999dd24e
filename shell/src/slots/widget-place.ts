import { textIn } from '@suanpan/protocol/localized-text';
import type { Locale } from '@suanpan/protocol/session';
import type { ChosenWidget } from './choose-widgets.ts';

/** Adds the place of a widget to a slot, with the room that it asks for: what comes into it later moves nothing. */
export function addPlace(slot: HTMLElement, chosen: ChosenWidget, locale: Locale): HTMLElement {
  const { size, title } = chosen.widget;
  const place = slot.ownerDocument.createElement('div');
  place.dataset['widget'] = nameOf(chosen);
  place.dataset['state'] = 'loading';
  place.role = 'group';
  place.ariaLabel = textIn(title, locale);
  place.style.setProperty('--sp-widget-rows', String(size.rows));
  slot.append(place);
  return place;
}

/** Returns whether an element lies in a mount of that same widget. */
export function isWithin(element: Element, chosen: ChosenWidget): boolean {
  return element.closest(`[data-widget="${nameOf(chosen)}"]`) !== null;
}

function nameOf({ app, widget }: ChosenWidget): string {
  return `${app.name}/${widget.name}`;
}
