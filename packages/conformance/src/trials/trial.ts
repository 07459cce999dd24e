import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import type { Stage } from '../host/stage.ts';
import type { PromiseId, Verdict } from '../promises.ts';

/** What a trial works with. */
export interface TrialSubject {
  readonly manifest: ReleaseManifest;
  /** The path of its first route. */
  readonly path: string;
  /** Opens a page; `isWatched` has it looked at from within. */
  stage(options?: StageWish): Promise<Stage>;
}

export interface StageWish {
  readonly path?: string;
  readonly locale?: string;
  readonly isWatched?: boolean;
}

/** One visit to the host, by which some promises are judged. */
export interface Trial {
  readonly judges: readonly PromiseId[];
  run(subject: TrialSubject): Promise<readonly Verdict[]>;
}

/** Runs `work` on a page, and leaves that whatever happens. */
export async function onStage<T>(subject: TrialSubject, wish: StageWish, work: (stage: Stage) => Promise<T>): Promise<T> {
  const stage = await subject.stage(wish);
  try {
    return await work(stage);
  } finally {
    await stage.leave();
  }
}
