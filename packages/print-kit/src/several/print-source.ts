import type { ApolloClient } from '@apollo/client';
import type { PrintKind } from '../dialog/print-operations.ts';
import type { PrintWords } from '../document/print-words.ts';
import type { PrintedDocument } from '../document/printed-document.ts';

/** Something that was read to be printed with others. */
export interface PrintableThing {
  readonly id: string;
  /** What keeps it from being printed with others, such as 草稿; null where nothing does. */
  readonly leftOut: string | null;
  readonly describe: (words: PrintWords) => PrintedDocument;
}

/** Where things of a list are read that are printed in one go. */
export interface PrintSource {
  readonly kind: PrintKind;
  /** Reads some of them, at most 20, with one request; what is not there for the person is not among the answer. */
  readonly read: (client: ApolloClient, ids: readonly string[]) => Promise<readonly PrintableThing[]>;
}

/** Something of a list, by what people call it. */
export interface ChosenThing {
  readonly id: string;
  readonly number: string;
}

/** How many are printed in one go at most; the backend refuses more. */
export const mostPrints = 100;
