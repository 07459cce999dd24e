import { bookAccounts as accounts, controlledAccounts, isCash } from '#business/ledger/book-accounts.ts';

/** Why goods come or go that nobody buys or sells: 赠送, 领用, 报废, 组装拆卸, 期初更正, 其他. */
export const stockReasons = ['GIFT', 'OWN_USE', 'SCRAP', 'ASSEMBLY', 'OPENING', 'OTHER'] as const;

/** Why goods come or go that nobody buys or sells. */
export type OtherStockReason = (typeof stockReasons)[number];

/** Which way they go. */
export type OtherStockKind = 'OTHER_IN' | 'OTHER_OUT';

/**
 * What each reason is booked against where nothing else is said, by 小企业会计准则 [D]; a reason that is not there does not go this way.
 *
 * An error of earlier years is one of this year (第88条, 未来适用法). A gift may count as a sale for the tax; that is not booked here.
 */
const counterAccounts: Readonly<Record<OtherStockKind, Partial<Readonly<Record<OtherStockReason, string>>>>> = {
  OTHER_IN: { GIFT: accounts.otherGain, ASSEMBLY: accounts.production, OPENING: accounts.otherGain, OTHER: accounts.otherGain },
  OTHER_OUT: {
    GIFT: accounts.selling,
    OWN_USE: accounts.service,
    SCRAP: accounts.otherLoss,
    ASSEMBLY: accounts.production,
    OPENING: accounts.otherLoss,
    OTHER: accounts.otherLoss,
  },
};

/** Returns what a reason is booked against; undefined for one that does not go this way. */
export function counterAccountOf(kind: OtherStockKind, reason: OtherStockReason): string | undefined {
  return counterAccounts[kind][reason];
}

/** Returns whether stock may be booked against an account: money and what is kept item by item have documents of their own. */
export function mayCounterStock(accountCode: string): boolean {
  return !controlledAccounts.has(accountCode) && !isCash(accountCode);
}
