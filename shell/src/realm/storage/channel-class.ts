import type { EffectBook } from '../effects/effect-book.ts';
import { standIn } from '../window/stand-in.ts';
import type { Names } from './names.ts';

/** Returns the app's `BroadcastChannel`: it meets only channels of the same app and company, and closes when the app leaves the page. */
export function createChannelClass(Real: typeof BroadcastChannel, names: Names, book: EffectBook): typeof BroadcastChannel {
  return standIn(Real, ([name]) => {
    const channel = new Real(names.own(String(name)));
    Object.defineProperty(channel, 'name', { configurable: true, value: String(name) });
    book.endAtRest(() => channel.close());
    return channel;
  });
}
