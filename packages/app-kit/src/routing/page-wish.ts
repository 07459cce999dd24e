/** Which part of a list is asked for, as the backend takes it. */
export interface PageWish {
  readonly first: number | null;
  readonly after: string | null;
  readonly last: number | null;
  readonly before: string | null;
}

/** Returns the variables that ask for the page of a list at a place, `size` rows long. */
export function pageWish({ after, before }: Pick<PageWish, 'after' | 'before'>, size = 20): PageWish {
  return before === null ? { first: size, after, last: null, before } : { first: null, after: null, last: size, before };
}
