import { useEffect, useState } from 'react';

/** How long nothing is said of a search that takes its time, in milliseconds. */
const patience = 300;

/**
 * Returns whether a list of what is found is to be seen: once there is something in it, or the search takes longer than a moment.
 *
 * A scanner's code is found and taken before that: no list is drawn and placed for it.
 */
export function useCalmOpening(isOpen: boolean, hasSomething: boolean): boolean {
  const [isSeen, setSeen] = useState(false);
  const shows = isOpen && (isSeen || hasSomething);
  if (shows !== isSeen) setSeen(shows);
  useEffect(() => {
    if (!isOpen || shows) return undefined;
    const timer = setTimeout(() => setSeen(true), patience);
    return () => clearTimeout(timer);
  }, [isOpen, shows]);
  return shows;
}
