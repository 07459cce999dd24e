import * as v from 'valibot';
import { localizedTextSchema } from '../text/localized-text-schema.ts';

/** The name of a slot: the app that has it, and the place. */
export const slotNameSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/, 'must be named like "sales.order.side"'));

/** What an app gives to a slot of the shell or of another app. */
export const widgetSchema = v.strictObject({
  slot: slotNameSchema,
  /** How the entry calls it; one widget may be in several slots. */
  name: v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z0-9-]{0,39}$/, 'must be like "receivables"')),
  title: localizedTextSchema,
  /** Who lacks it does not get the widget. */
  permission: v.optional(v.pipe(v.string(), v.regex(/^[a-z]+(\.[a-z]+)+$/, 'must be like "sales.order.read"'))),
  /** Widgets of lower numbers come first; 100 when absent. */
  order: v.optional(v.pipe(v.number(), v.integer())),
  /** The room that is kept for it before its code is there, so that the page does not jump: rows of 3 rem. */
  size: v.strictObject({ rows: v.pipe(v.number(), v.integer(), v.minValue(1, 'must be 1 or more'), v.maxValue(20, 'must be 20 or less')) }),
});

/** A widget as its app declares it. */
export type DeclaredWidget = Readonly<v.InferOutput<typeof widgetSchema>>;
