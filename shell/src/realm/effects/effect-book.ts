/** Work that goes on after the call that began it: a timer, a listener, an observer. */
export interface Effect {
  /** Whether it stops while the app is kept alive out of sight, as a key pressed elsewhere is none of its business. */
  readonly isPausable?: boolean;
  /** Begins or takes up the work. */
  start(): void;
  /** Stops the work so that it can be taken up again. */
  rest(): void;
  /** Two effects with one origin come from the same place of the code. Asked for rarely, as it may be costly. */
  origin(): string;
}

/**
 * Every effect of an app. Put to rest when the app leaves the page, taken up when it comes back.
 *
 * A module of an app runs once a page, so what it began while it was evaluated must be there at the next mount, too. What a mount begins
 * anew replaces its twin from the mount before, so that an app which forgets to clean up does not pile up work.
 */
export interface EffectBook {
  readonly isResting: boolean;
  readonly size: number;
  /** Takes the effect in and starts it, unless the app is off the page: then it starts with the next mount. */
  add(effect: Effect): void;
  /** Forgets the effect, without resting it. */
  remove(effect: Effect): void;
  /** Registers work that ends for good when the app leaves the page; returns the way to forget it. */
  endAtRest(end: () => void): () => void;
  rest(): void;
  wake(): void;
  /** Stops what is pausable while the app is kept alive out of sight. */
  pause(): void;
  resume(): void;
}

/** Makes an empty book, awake. */
export function createEffectBook(): EffectBook {
  const effects = new Set<Effect>();
  const running = new Set<Effect>();
  const endings = new Set<() => void>();
  /** Those of earlier mounts, until a twin replaces them. */
  let carried = new Set<Effect>();
  let isResting = false;
  let isPaused = false;

  const start = (effect: Effect): void => {
    if (running.has(effect)) return;
    running.add(effect);
    effect.start();
  };
  const stop = (effect: Effect): void => {
    if (running.delete(effect)) effect.rest();
  };
  const remove = (effect: Effect): void => {
    effects.delete(effect);
    carried.delete(effect);
    running.delete(effect);
  };
  return {
    get isResting() {
      return isResting;
    },
    get size() {
      return effects.size + endings.size;
    },
    add(effect) {
      const twin = carried.size === 0 ? undefined : twinOf(effect, carried);
      if (twin) {
        stop(twin);
        remove(twin);
      }
      effects.add(effect);
      if (!isResting && !(isPaused && effect.isPausable)) start(effect);
    },
    remove,
    endAtRest(end) {
      if (isResting) end();
      else endings.add(end);
      return () => void endings.delete(end);
    },
    rest() {
      isResting = true;
      isPaused = false;
      for (const effect of effects) stop(effect);
      for (const end of endings) end();
      endings.clear();
    },
    wake() {
      if (!isResting) return;
      isResting = false;
      carried = new Set(effects);
      for (const effect of carried) start(effect);
    },
    pause() {
      if (isResting || isPaused) return;
      isPaused = true;
      for (const effect of effects) if (effect.isPausable) stop(effect);
    },
    resume() {
      if (!isPaused) return;
      isPaused = false;
      for (const effect of effects) if (effect.isPausable) start(effect);
    },
  };
}

function twinOf(effect: Effect, carried: ReadonlySet<Effect>): Effect | undefined {
  const origin = effect.origin();
  for (const candidate of carried) if (candidate.origin() === origin) return candidate;
  return undefined;
}
