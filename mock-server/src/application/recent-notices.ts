import type { ChangeNotice } from '#core/access/visible-change.ts';

/** The notices of the last moments. */
export interface RecentNotices {
  add(notice: ChangeNotice): void;
  /** Returns those of the last so many milliseconds; null when some of them may not be there any more. */
  within(milliseconds: number): readonly ChangeNotice[] | null;
  /** Some were lost: what came before is not known. */
  lose(): void;
}

/** For how long, and how many, are kept. */
const kept = { milliseconds: 60_000, most: 2000 };

interface KeptNotice {
  readonly at: number;
  readonly notice: ChangeNotice;
}

/** Begins to keep notices. */
export function keepNotices(): RecentNotices {
  const notices: KeptNotice[] = [];
  /** Everything since then is there. */
  let wholeSince = performance.now();
  return {
    add(notice) {
      notices.push({ at: performance.now(), notice });
      if (notices.length > kept.most) wholeSince = notices.splice(0, notices.length - kept.most).at(-1)?.at ?? wholeSince;
    },
    within(milliseconds) {
      const since = performance.now() - milliseconds;
      if (milliseconds > kept.milliseconds || since < wholeSince) return null;
      return notices.filter(({ at }) => at >= since).map(({ notice }) => notice);
    },
    lose() {
      wholeSince = performance.now();
      notices.length = 0;
    },
  };
}
