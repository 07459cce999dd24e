/** The same properties, none of them explicitly undefined. */
export type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Drops undefined properties, for libraries whose optional properties must be absent rather than undefined. */
export function withoutUndefined<T extends object>(properties: T): Defined<T> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as Defined<T>;
}
