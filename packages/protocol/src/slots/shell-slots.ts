/**
 * The slots that the shell itself has: none, since what apps put into its frame are actions with a place (decision 53).
 *
 * Every other slot is `<app>.<place>`, and declared by its app.
 */
export const shellSlots: readonly string[] = [];
