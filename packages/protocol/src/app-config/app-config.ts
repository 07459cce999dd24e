import * as v from 'valibot';
import { documentTypeSchema } from '../documents/document-type.ts';
import { firstOperationSchema } from '../first-data/first-operation-schema.ts';
import { slotNameSchema, widgetSchema } from '../slots/widget-schema.ts';
import { localizedTextSchema } from '../text/localized-text-schema.ts';
import { messagesConfigSchema } from '../messages/messages-config.ts';
import { budgetsSchema } from './budgets.ts';
import { navigationGroups } from './navigation-groups.ts';

const routePath = v.pipe(v.string(), v.regex(/^\/[a-z0-9-]+(\/[a-z0-9-]+)*$/, 'must be like "/sales/orders"'));

const permissionSchema = v.pipe(v.string(), v.regex(/^[a-z]+(\.[a-z]+)+$/, 'must be like "sales.order.read"'));

const routeShape = {
  path: routePath,
  title: localizedTextSchema,
  icon: v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'must be the name of an icon'))),
  group: v.optional(v.picklist(navigationGroups)),
  order: v.optional(v.pipe(v.number(), v.integer())),
  permission: v.optional(permissionSchema),
  menu: v.optional(v.boolean(), true),
  /** Its entry in the menu of who works with the few pages of a small shop, in their words; without it they have none. */
  simple: v.optional(v.strictObject({ title: localizedTextSchema, order: v.optional(v.pipe(v.number(), v.integer())) })),
  /** `false` takes the app off the page when its user leaves, instead of keeping it alive out of sight. */
  keepAlive: v.optional(v.boolean()),
};

/** A route as a page knows it. */
export const composedRouteSchema = v.strictObject(routeShape);

export const routeSchema = v.strictObject({
  ...routeShape,
  /** What the first screens need; the host server asks for it while the page is on its way. */
  data: v.optional(v.array(firstOperationSchema)),
});

/** Something that people come to do, offered where they search. */
export const actionSchema = v.strictObject({
  /** e.g. `new-order`. */
  name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'must be like "new-order"')),
  title: localizedTextSchema,
  /** The page where it is done. */
  path: routePath,
  permission: v.optional(permissionSchema),
  /** Other words that people use for it, in any language. */
  keywords: v.optional(v.array(v.pipe(v.string(), v.nonEmpty('must not be empty')))),
  /** Where the frame shows it, beside its search: as a button of the top bar, or in the menu of the person's account. */
  places: v.optional(v.array(v.picklist(['toolbar', 'account']))),
});

export const appNameSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be like "sales": lower case, digits and dashes'));

const appConfigSchema = v.pipe(
  v.strictObject({
    name: appNameSchema,
    title: localizedTextSchema,
    routes: v.pipe(v.array(routeSchema), v.minLength(1, 'must have at least one route')),
    actions: v.optional(v.array(actionSchema)),
    /** The kinds of document that the app owns, so that others can refer to one without knowing where it is. */
    documents: v.optional(v.array(documentTypeSchema)),
    /** The contracts of what the app tells, hears, asks and answers. */
    messages: v.optional(messagesConfigSchema),
    /** The places of this app in which others show their widgets, each named `<app>.<place>`. */
    slots: v.optional(v.array(slotNameSchema)),
    /** What this app shows in the slots of others. */
    widgets: v.optional(v.array(widgetSchema)),
    budgets: v.optional(budgetsSchema),
  }),
  v.check(({ name, slots = [] }) => slots.every((slot) => slot.startsWith(`${name}.`)), "slots must begin with the app's name"),
  v.check(
    ({ routes, actions = [] }) => actions.every((action) => routes.some(({ path }) => `${action.path}/`.startsWith(`${path}/`))),
    "actions must lead to pages of the app's own routes",
  ),
);

/** A page address of an app, as its menu entry and its permission. */
export type AppRoute = Readonly<v.InferOutput<typeof routeSchema>>;

/** What an app says about itself, before the build adds the facts of a release. */
export type AppConfig = Readonly<v.InferInput<typeof appConfigSchema>>;

/** Returns `config` unchanged; gives an `app.config.ts` its types while you write it. */
export function defineAppConfig(config: AppConfig): AppConfig {
  return config;
}

/** The schema of `app.config.ts`, for the build. Private to the workspace. */
export { appConfigSchema };
