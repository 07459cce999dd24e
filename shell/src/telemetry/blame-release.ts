import type { LoadableRelease } from '@suanpan/protocol/composition';

/** Finds the release whose code a fault came from. */
export interface Blame {
  /** Makes a release known, once it is on the page. */
  know(release: Pick<LoadableRelease, 'release' | 'base'>): void;
  /** Returns the release that `fault` came from, by its stack and by the file that the browser names; undefined when none is named. */
  find(fault: unknown, file?: string): string | undefined;
}

/** Makes the finder of a page. A file of a release names it: releases lie in folders of their own. */
export function createBlame(): Blame {
  const known = new Map<string, string>();
  return {
    know: ({ release, base }) => void known.set(base, release),
    find(fault, file = '') {
      const text = `${file}\n${fault instanceof Error ? (fault.stack ?? '') : ''}`;
      // One base may begin another: the runs of an app under development.
      const named = [...known].filter(([base]) => text.includes(base)).toSorted(([one], [other]) => other.length - one.length);
      if (named[0]) return named[0][1];
      // What carries no stack (`Promise.reject('no')`) can be told only while one app is on the page.
      return text.trim() === '' && known.size === 1 ? [...known.values()][0] : undefined;
    },
  };
}
