/** One destination of the menu. */
export interface NavigationItem {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly isCurrent?: boolean | undefined;
  /** How many things wait there, such as `3`. */
  readonly badge?: string | number | undefined;
  /** Whether the reader has put it among their favourites. */
  readonly isFavourite?: boolean | undefined;
  /** Whether it is an open page that may be closed. */
  readonly canClose?: boolean | undefined;
}

/** Destinations under one heading. */
export interface NavigationGroup {
  readonly label?: string | undefined;
  readonly items: readonly NavigationItem[];
}
