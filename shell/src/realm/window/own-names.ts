/** Told of each later value of a name that the app's code is bound to. */
export type Follower = (name: string, value: unknown) => void;

/** Who follows the names of a realm's window. */
export interface Followers {
  add(follower: Follower): void;
  tell: Follower;
}

/** Makes an empty list of followers. */
export function createFollowers(): Followers {
  const followers: Follower[] = [];
  return {
    add: (follower) => void followers.push(follower),
    tell: (name, value) => followers.forEach((follow) => follow(name, value)),
  };
}

/** Gives `object` a name of its own that answers with `value` until the app writes another, of which the followers are told. */
export function ownName(
  object: object,
  name: string,
  { value, followers }: { readonly value: unknown; readonly followers: Followers },
): void {
  let present = value;
  Object.defineProperty(object, name, {
    configurable: true,
    enumerable: true,
    get: () => present,
    set(next: unknown) {
      present = next;
      followers.tell(name, next);
    },
  });
}

/** Gives `object` a name of its own whose value is made when it is first asked for; most apps ask for few of the browser's names. */
export function ownLateName(
  object: object,
  name: string,
  { make, followers }: { readonly make: () => unknown; readonly followers: Followers },
): void {
  Object.defineProperty(object, name, {
    configurable: true,
    enumerable: true,
    get() {
      const value = make();
      ownName(object, name, { value, followers });
      return value;
    },
    set(next: unknown) {
      ownName(object, name, { value: next, followers });
      followers.tell(name, next);
    },
  });
}
