/** The slots that the shell itself has; every other slot is `<app>.<place>`, and declared by its app. */
export const shellSlots = ['shell.toolbar'] as const;
