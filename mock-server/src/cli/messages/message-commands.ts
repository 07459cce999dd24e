import { systemClock } from '#kernel/clock/clock.ts';
import { discardDeadLetters, listDeadLetters, replayDeadLetters, type DeadLetter } from '#kernel/messages/dead-letters.ts';
import { readMessageHealth } from '#kernel/messages/message-health.ts';
import type { RelayDatabase } from '#kernel/messages/relay-database.ts';
import { StartError } from '#kernel/start-error/start-error.ts';

/** What was typed. */
export interface Asked {
  readonly command: 'status' | 'dead' | 'replay' | 'discard';
  /** The message; null where all are meant or none is named. */
  readonly id: string | null;
  readonly all: boolean;
  readonly why: string;
  readonly by: string;
  readonly limit: number;
  readonly isJson: boolean;
}

/** What is answered, for machines and for people, with the exit code. */
export interface Told {
  readonly result: object;
  readonly lines: readonly string[];
  readonly code: 0 | 1;
}

/** Each command by its name. */
export const messageCommands: Readonly<Record<Asked['command'], (relay: RelayDatabase, asked: Asked) => Promise<Told>>> = {
  async status(relay) {
    const health = await readMessageHealth(relay, systemClock);
    const { unsent, waiting, oldestMs, dead, consumers } = health;
    const lines = [
      `${unsent} to be sent, ${waiting} to be handled, the oldest for ${Math.round(oldestMs / 1000)} s; ${dead} dead`,
      ...consumers.map((of) => `  ${of.consumer}  ${of.waiting} to be handled, ${of.dead} dead`),
    ];
    return { result: health, lines, code: dead > 0 ? 1 : 0 };
  },
  async dead(relay, { limit }) {
    const letters = await listDeadLetters(relay, limit);
    return { result: { letters }, lines: letters.length === 0 ? ['There is no dead letter.'] : letters.flatMap(linesOf), code: 0 };
  },
  async replay(relay, { id, by, why }) {
    const count = await replayDeadLetters(relay, { id }, { by, why, clock: systemClock });
    if (id !== null) assertFound(id, count);
    return { result: { replayed: count }, lines: [`${count} will be tried anew.`], code: 0 };
  },
  async discard(relay, { id, by, why }) {
    const count = await discardDeadLetters(relay, { id: id ?? '' }, { by, why, clock: systemClock });
    assertFound(id ?? '', count);
    return { result: { discarded: count }, lines: [`${count} given up; it is kept with who and why until it is old.`], code: 0 };
  },
};

function linesOf(letter: DeadLetter): readonly string[] {
  const { id, consumer, topic, version, aggregate, attempts, errorCode, errorText, occurredAt, waitingBehind, tenantId } = letter;
  return [
    `✗ ${id}  ${topic} v${version}, ${aggregate}, ${occurredAt.toISOString()}`,
    `    company ${tenantId}, ${waitingBehind} waiting behind it`,
    `    ${consumer} failed ${attempts} times: ${errorCode}  ${errorText}`,
  ];
}

function assertFound(id: string, count: number): void {
  if (count > 0) return;
  throw new StartError({
    code: 'SP-API-924',
    headline: `Cannot decide on the message "${id}": it is no dead letter`,
    remedy: 'npm run messages -- dead lists them; nothing was changed.',
  });
}
