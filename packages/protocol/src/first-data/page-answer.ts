import type { GraphqlAnswer } from '../host/host.ts';
import type { Variables } from './variable-template.ts';

/** The attribute of the elements in which a page carries answers to operations of its first screen. */
export const answerAttribute = 'data-suanpan-answer';

/** The id of the element that says which answers are on their way. */
export const announcementId = 'suanpan-answers';

/** An answer that the page's server has begun to work for, told in the page's head. */
export interface AnnouncedAnswer {
  /** Names the element that will carry it. */
  readonly id: string;
  /** The release that declares the operation; another release gets nothing of it. */
  readonly release: string;
  readonly operation: string;
  /** SHA-256 of the operation's text, hex. */
  readonly hash: string;
  readonly variables: Variables;
}

/** What an answer element carries; null when the server has none to give, and the page must ask by itself. */
export type CarriedAnswer = GraphqlAnswer | null;
