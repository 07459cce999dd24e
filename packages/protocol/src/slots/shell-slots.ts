/** The slots that the shell itself has: none yet. Every other slot is `<app>.<place>`, and declared by its app. */
export const shellSlots: readonly string[] = [];
