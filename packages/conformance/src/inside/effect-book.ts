/** What an app may leave running. */
export type EffectKind = 'listener' | 'timer' | 'frame' | 'observer' | 'connection';

/** What code of one release has begun and not ended: everything whose stack leads into the release's folder. */
export interface EffectBook {
  open(kind: EffectKind, key: unknown, what: string): void;
  close(key: unknown): void;
  left(kinds: readonly EffectKind[]): string[];
}

// An app's own frames lie below those of the frameworks that it calls.
Error.stackTraceLimit = 60;

/** Makes the book of the release whose files lie under `base`. */
export function createEffectBook(base: string): EffectBook {
  const entries = new Map<unknown, { readonly kind: EffectKind; readonly text: string }>();
  return {
    open(kind, key, what) {
      const frame = (new Error('booked').stack ?? '').split('\n').find((line) => line.includes(base));
      const place = frame?.slice(frame.indexOf(base) + base.length).replace(/\)$/, '');
      if (place !== undefined) entries.set(key, { kind, text: `${what} of ${place}` });
    },
    close: (key) => void entries.delete(key),
    left: (kinds) => [...entries.values()].filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text),
  };
}
