/** How many answers may come in parts at once, and how long each may take. */
export interface LateLimits {
  /** Each holds a connection until its last part is known; a pool has twelve. */
  readonly atOnce: number;
  /** How long the last part may come after the first, in milliseconds. */
  readonly longestMs: number;
}

/** The place of an answer that comes in parts. */
export interface LatePlace {
  readonly longestMs: number;
  /** Gives the place back; once is enough. */
  leave(): void;
}

/** The places there are. */
export interface LatePlaces {
  /** Returns a place; null when all are taken, and the answer comes whole. */
  take(): LatePlace | null;
}

/** What holds unless a test says otherwise. */
export const lateLimits: LateLimits = { atOnce: 4, longestMs: 4000 };

/** Makes the places of a process. */
export function createLatePlaces({ atOnce, longestMs }: LateLimits): LatePlaces {
  const taken = new Set<LatePlace>();
  return {
    take() {
      if (taken.size >= atOnce) return null;
      const place: LatePlace = { longestMs, leave: () => void taken.delete(place) };
      taken.add(place);
      return place;
    },
  };
}
