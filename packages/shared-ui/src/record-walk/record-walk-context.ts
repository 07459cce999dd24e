import { type ReactNode, createContext } from 'react';

/** What a list and the pages of its rows know of each other. */
export interface RecordWalk {
  /** Called with the pages of all rows of a list, in its order, as one of them is opened. */
  readonly onRowsOpened: (hrefs: readonly string[]) => void;
  /** Stands in the head of each page that leads back to a list: the ways to the rows beside it. */
  readonly inHead: ReactNode;
}

/** Gives every list and page head below it the walk from row to row; without it there is none. */
export const RecordWalkContext = createContext<RecordWalk | null>(null);
