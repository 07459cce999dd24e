import type { ProtocolError } from '@suanpan/protocol/errors';
import type { ChosenWidget } from './choose-widgets.ts';

/** A widget that did not stand. */
export interface WidgetFailure {
  readonly error: ProtocolError;
  readonly chosen: ChosenWidget;
  readonly retry: () => void;
}

/** Draws what happened into a widget's place; returns how to take it away. */
export type DrawWidgetFailure = (place: HTMLElement, failure: WidgetFailure) => Promise<() => void>;
