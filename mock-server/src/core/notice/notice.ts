/** What members are told of. */
export const noticeKinds = [
  'ORDER_SUBMITTED',
  'ORDER_APPROVED',
  'ORDER_CANCELLED',
  'DOCUMENT_VOIDED',
  'PERIOD_CLOSED',
  'PERIOD_REOPENED',
  'BOOKS_DIFFER',
] as const;

/** What a member is told of. */
export type NoticeKind = (typeof noticeKinds)[number];

/** What a notice is about, the same for each who is told. */
export interface NoticeSubject {
  readonly kind: NoticeKind;
  /** Which kind of thing, e.g. "SALES_ORDER", "PURCHASE_ORDER", "PERIOD", or the type of a document. */
  readonly subjectType: string;
  /** Its id; of a month the month. */
  readonly subjectId: string;
  /** What people call it: a number or a month. */
  readonly label: string;
  /** Why, where somebody gave a reason; empty otherwise. */
  readonly note: string;
  /** Who did it; null when that is not known. */
  readonly actorId: string | null;
  readonly at: Date;
}

/** Something that a member was told. */
export interface MemberNotice extends NoticeSubject {
  readonly id: string;
  /** Null while it is new. */
  readonly readAt: Date | null;
}

/** Why a notice cannot be marked. */
export type NoticeReason = 'notice-not-found';
