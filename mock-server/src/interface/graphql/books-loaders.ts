import DataLoader from 'dataloader';
import {
  findAuxNames,
  findCashFlows,
  findReversals,
  findVoucherLines,
  findVouchers,
  findVouchersOfDocuments,
} from '#business/ledger/voucher-store.ts';
import type { CashFlowAmount, Voucher, VoucherLine } from '#business/ledger/voucher.ts';
import { findItems, findItemsOfDocuments, findSettlementsOfItems } from '#business/money/open-item-store.ts';
import type { ItemSettlement, OpenItem } from '#business/money/open-item.ts';
import type { Actor } from '#core/access/actor.ts';
import { findAttachmentsOfDocuments } from '#business/trade/attachment-store.ts';
import type { Attachment } from '#business/trade/attachment.ts';
import { findDocumentHistory, type DocumentEvent } from '#business/trade/document-history.ts';
import { findDerivedDocuments, findSeenDocuments, type Derived } from '#business/trade/document-list.ts';
import { findDocumentLines, sumReturned } from '#business/trade/document-store.ts';
import type { DocumentLine, TradeDocument } from '#business/trade/document.ts';
import { findTradePrices, type PriceParty, type TradePrice } from '#business/trade/price-list.ts';
import { findCashAccounts } from '#core/cash-account/cash-account-store.ts';
import type { CashAccount } from '#core/cash-account/cash-account.ts';
import { findSuppliers } from '#core/party/supplier-store.ts';
import type { Supplier } from '#core/party/supplier.ts';
import { findWarehouses } from '#core/warehouse/warehouse-store.ts';
import type { Warehouse } from '#core/warehouse/warehouse.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { manyBy, one } from './row-loaders.ts';

/** What resolvers of documents and vouchers look up one by one and the database answers at once. */
export interface BooksLoaders {
  readonly supplier: DataLoader<string, Supplier>;
  readonly warehouse: DataLoader<string, Warehouse>;
  readonly cashAccount: DataLoader<string, CashAccount>;
  /** Null for what the member may not see. */
  readonly document: DataLoader<string, TradeDocument | null>;
  readonly returnsOf: DataLoader<string, readonly TradeDocument[]>;
  readonly redsOf: DataLoader<string, readonly TradeDocument[]>;
  readonly cashReceiptsOf: DataLoader<string, readonly TradeDocument[]>;
  /** The last price of a product with a party. */
  readonly lastPrice: DataLoader<PriceKey, TradePrice | null, string>;
  readonly historyOf: DataLoader<string, readonly DocumentEvent[]>;
  readonly attachmentsOf: DataLoader<string, readonly Attachment[]>;
  readonly settlementsOf: DataLoader<string, readonly ItemSettlement[]>;
  readonly documentLines: DataLoader<string, readonly DocumentLine[]>;
  readonly openItem: DataLoader<string, OpenItem>;
  /** How much of a line has gone back by documents that stand. */
  readonly returnedOfLine: DataLoader<string, string>;
  readonly itemsOfDocument: DataLoader<string, readonly OpenItem[]>;
  readonly voucher: DataLoader<string, Voucher>;
  readonly reversals: DataLoader<string, readonly { readonly voucherId: string; readonly reversedById: string }[]>;
  readonly auxName: DataLoader<string, readonly { readonly id: string; readonly name: string }[]>;
  readonly vouchersOfDocument: DataLoader<string, readonly Voucher[]>;
  readonly voucherLines: DataLoader<string, readonly VoucherLine[]>;
  readonly cashFlows: DataLoader<string, readonly CashFlowAmount[]>;
}

/** A product with a party. */
export interface PriceKey extends PriceParty {
  readonly productId: string;
}

/** Returns the lookups of one transaction. */
export function booksLoadersOf(tx: Transaction, actor: Actor): BooksLoaders {
  const derived = (by: Derived, keyOf: (row: TradeDocument) => string | null) =>
    manyBy(tx, (_, ids) => findDerivedDocuments(tx, { actor, by }, ids), keyOf);
  return {
    supplier: one(tx, findSuppliers),
    warehouse: one(tx, findWarehouses),
    cashAccount: one(tx, findCashAccounts),
    document: new DataLoader(async (ids) => {
      const found = new Map((await findSeenDocuments(tx, actor, ids)).map((document) => [document.id, document]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    returnsOf: derived('original_id', ({ originalId }) => originalId),
    redsOf: derived('red_of_id', ({ redOfId }) => redOfId),
    cashReceiptsOf: derived('cash_sale_id', ({ cashSaleId }) => cashSaleId),
    lastPrice: lastPriceLoader(tx, actor),
    historyOf: manyBy(tx, findDocumentHistory, ({ documentId }) => documentId),
    attachmentsOf: manyBy(tx, findAttachmentsOfDocuments, ({ documentId }) => documentId),
    settlementsOf: manyBy(tx, findSettlementsOfItems, ({ itemId }) => itemId),
    documentLines: manyBy(tx, findDocumentLines, ({ documentId }) => documentId),
    openItem: one(tx, findItems),
    returnedOfLine: new DataLoader(async (ids) => {
      const found = new Map((await sumReturned(tx, ids)).map(({ lineId, quantity }) => [lineId, quantity]));
      return ids.map((id) => found.get(id) ?? '0');
    }),
    itemsOfDocument: manyBy(tx, findItemsOfDocuments, ({ documentId }) => documentId),
    voucher: one(tx, findVouchers),
    reversals: manyBy(tx, findReversals, ({ voucherId }) => voucherId),
    auxName: manyBy(tx, findAuxNames, ({ id }) => id),
    vouchersOfDocument: manyBy(tx, findVouchersOfDocuments, ({ documentId }) => documentId),
    voucherLines: manyBy(tx, findVoucherLines, ({ voucherId }) => voucherId),
    cashFlows: manyBy(tx, findCashFlows, ({ voucherId }) => voucherId),
  };
}

/** An operation asks about one party, so that one query answers. */
function lastPriceLoader(tx: Transaction, actor: Actor): DataLoader<PriceKey, TradePrice | null, string> {
  const partyOf = ({ customerId, supplierId }: PriceKey): string => customerId ?? supplierId ?? '';
  const keyOf = (key: PriceKey): string => `${partyOf(key)} ${key.productId}`;
  return new DataLoader<PriceKey, TradePrice | null, string>(
    async (keys) => {
      const parties = new Map(keys.map((key) => [partyOf(key), key]));
      const found = new Map<string, TradePrice>();
      for (const [id, party] of parties) {
        const productIds = keys.flatMap((key) => (partyOf(key) === id ? [key.productId] : []));
        for (const price of await findTradePrices(tx, { actor, party, productIds }, 1)) found.set(`${id} ${price.productId}`, price);
      }
      return keys.map((key) => found.get(keyOf(key)) ?? null);
    },
    { cacheKeyFn: keyOf },
  );
}
