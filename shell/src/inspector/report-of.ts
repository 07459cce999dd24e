import type { LoggedMessage, MessageLog } from '../messages/message-log.ts';
import type { InspectedPage } from './inspect-page.ts';

/** Returns what a developer needs to understand a page that they cannot see, as JSON; what messages hold is left out. */
export function reportOf(page: InspectedPage, log: Pick<MessageLog, 'lines' | 'deadLetters' | 'floods'>): string {
  return JSON.stringify(
    { ...page, messages: short(log.lines().slice(-50)), deadLetters: short(log.deadLetters()), floods: short(log.floods()) },
    null,
    2,
  );
}

function short(lines: readonly LoggedMessage[]): object[] {
  return lines.map(({ facts: { at, topic, version, release }, kind, fate, note }) => ({ at, kind, topic, version, release, fate, note }));
}
