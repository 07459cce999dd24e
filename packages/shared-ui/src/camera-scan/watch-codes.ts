import type { BarcodeDetectorLike } from './barcode-detector.ts';

export interface WatchOptions {
  readonly video: HTMLVideoElement;
  readonly detector: BarcodeDetectorLike;
  /** Ends the watching. */
  readonly signal: AbortSignal;
  /** Told of each code once as long as it stays in sight. */
  readonly onCode: (code: string) => void;
  /** The running time, in milliseconds. */
  readonly now: () => number;
}

/** How often a picture is looked at, in milliseconds: more often warms the phone, less often makes one wait. */
const pause = 120;

/** How long a code must have been out of sight to count anew, in milliseconds: a shaking hand is not a second bottle. */
const gone = 900;

/** Watches what a camera sees until `signal` is aborted. Pictures that cannot be read are passed over. */
export function watchCodes({ video, detector, signal, onCode, now }: WatchOptions): void {
  const seen = new Map<string, number>();
  const look = async (): Promise<void> => {
    const codes = await detector.detect(video).catch(() => []);
    if (signal.aborted) return;
    const time = now();
    for (const { rawValue } of codes) {
      const isNew = time - (seen.get(rawValue) ?? -gone) >= gone;
      seen.set(rawValue, time);
      if (isNew && rawValue !== '') onCode(rawValue);
    }
    const timer = setTimeout(() => void look(), pause);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };
  void look();
}
