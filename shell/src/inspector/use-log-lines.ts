import { useEffect, useState } from 'react';
import type { LoggedMessage, MessageLog } from '../messages/message-log.ts';

interface Choice {
  readonly only: 'all' | 'dead' | 'flood';
  readonly isPaused: boolean;
}

/** How many lines are shown at most: a table of more answers slowly, and nobody reads it. */
const shown = 200;

/** Returns the last lines of the log; while messages are coming they are taken over once a frame, and not at all in a pause. */
export function useLogLines(log: MessageLog, { only, isPaused }: Choice): readonly LoggedMessage[] {
  const [lines, setLines] = useState<readonly LoggedMessage[]>([]);
  useEffect(() => {
    const read = (): void => setLines(linesOf(log, only).slice(-shown));
    let frame = 0;
    read();
    const stop = isPaused
      ? undefined
      : log.subscribe(() => {
          cancelAnimationFrame(frame);
          frame = requestAnimationFrame(read);
        });
    return () => {
      cancelAnimationFrame(frame);
      stop?.();
    };
  }, [log, only, isPaused]);
  return lines;
}

function linesOf(log: MessageLog, only: Choice['only']): readonly LoggedMessage[] {
  if (only === 'dead') return log.deadLetters();
  return only === 'flood' ? log.floods() : log.lines();
}
