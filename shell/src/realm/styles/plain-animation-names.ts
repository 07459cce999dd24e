import { ownStyleName } from '@suanpan/protocol/scope-marks';

/** Lets the animation events in an app's root name animations as the app's styles do: their keyframes have names of the app's own. */
export function plainAnimationNames(html: Element, scopeId: string): void {
  const prefix = ownStyleName('', scopeId);
  const rename = (event: Event): void => {
    const { animationName } = event as AnimationEvent;
    if (animationName.startsWith(prefix)) Object.defineProperty(event, 'animationName', { value: animationName.slice(prefix.length) });
  };
  for (const type of ['animationstart', 'animationiteration', 'animationend', 'animationcancel']) html.addEventListener(type, rename, true);
}
