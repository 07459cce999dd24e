import { type AnyClass, standIn } from '../window/stand-in.ts';
import type { EffectBook } from './effect-book.ts';

/** Returns the app's `URL`: the object URLs that a mount makes are given back when the app leaves the page. */
export function createUrlClass(Real: typeof URL, book: EffectBook, isMounted: () => boolean): AnyClass {
  const forget = new Map<string, () => void>();
  const revoke = (url: string): void => {
    forget.get(url)?.();
    forget.delete(url);
    Real.revokeObjectURL(url);
  };
  const Own = standIn(Real as unknown as AnyClass, (values) => Reflect.construct(Real, values) as object);
  return Object.assign(Own, {
    createObjectURL(source: Blob | MediaSource): string {
      const url = Real.createObjectURL(source);
      // A module keeps what it made while it was evaluated: it runs once a page.
      if (isMounted())
        forget.set(
          url,
          book.endAtRest(() => revoke(url)),
        );
      return url;
    },
    revokeObjectURL: revoke,
  });
}
