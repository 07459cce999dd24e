/** The coded errors of slots and widgets; part of the one table in `codes.ts`. */
export const slotCodes = {
  'SP-SLOT-001': {
    cause: 'An app fills a slot that its manifest does not declare.',
    effect: 'The call throws; nothing is shown there.',
    remedy: 'Add the slot to `slots` in `app.config.ts`, and build the app again.',
  },
  'SP-SLOT-002': {
    cause: 'A release declares a widget that its entry does not export.',
    effect: 'A card stands in the place of the widget; everything else goes on.',
    remedy: 'Add the widget to `widgets` of `defineApp`, or export it from the entry, or take it out of `app.config.ts`.',
  },
  'SP-SLOT-003': {
    cause: 'A widget is made for a slot that neither the shell nor any app has.',
    effect: 'The widget is never shown.',
    remedy: 'Correct the name in `widgets` of `app.config.ts`, or declare the slot under `slots` in the app that has the place.',
  },
} as const;
