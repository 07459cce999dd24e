import type { Participant } from '#kernel/tcc/participant.ts';

/** The participants of TCC that live in this process; a module that can reserve something adds its own. */
export const participants: readonly Participant[] = [];
