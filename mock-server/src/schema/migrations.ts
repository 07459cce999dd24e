import type { Migration } from '#kernel/database/migrate.ts';
import { tenantMigration } from './0001-tenant.ts';
import { mastersMigration } from './0002-masters.ts';
import { salesOrderMigration } from './0003-sales-order.ts';
import { productFieldsMigration } from './0004-product-fields.ts';
import { accountMigration } from './0005-account.ts';
import { auditMigration } from './0006-audit.ts';
import { directoryMigration } from './0007-directory.ts';
import { messagesMigration } from './0008-messages.ts';
import { tccMigration } from './0009-tcc.ts';
import { changeNoticeMigration } from './0010-change-notice.ts';
import { identityMigration } from './0011-identity.ts';
import { domainsMigration } from './0012-domains.ts';
import { ledgerMigration } from './0013-ledger.ts';
import { tradeMastersMigration } from './0014-trade-masters.ts';
import { tradeDocumentsMigration } from './0015-trade-documents.ts';
import { tradeGuardsMigration } from './0016-trade-guards.ts';
import { draftEditsMigration } from './0017-draft-edits.ts';
import { fewNoticesMigration } from './0018-few-notices.ts';
import { lineSummaryMigration } from './0019-line-summary.ts';
import { stockPagesMigration } from './0020-stock-pages.ts';
import { orderHoldsMigration } from './0021-order-holds.ts';
import { creditHoldsMigration } from './0022-credit-holds.ts';
import { memberNoticeMigration } from './0023-member-notice.ts';
import { platformMigration } from './0024-platform.ts';
import { attachmentsMigration } from './0025-attachments.ts';
import { cashSalesMigration } from './0026-cash-sales.ts';
import { lastPricesMigration } from './0027-last-prices.ts';
import { cashDocumentsMigration } from './0029-cash-documents.ts';
import { otherStockMigration } from './0030-other-stock.ts';
import { savedViewMigration } from './0032-saved-view.ts';
import { reportIndexesMigration } from './0033-report-indexes.ts';
import { purchaseOrdersMigration } from './0034-purchase-orders.ts';
import { orderReceiptsMigration } from './0035-order-receipts.ts';
import { purchaseOrderNoticesMigration } from './0036-purchase-order-notices.ts';
import { printRecordMigration } from './0037-print-record.ts';
import { importJobMigration } from './0039-import-job.ts';
import { quotationsMigration } from './0042-quotations.ts';
import { quotationNoticesMigration } from './0043-quotation-notices.ts';
import { inputInvoicesMigration } from './0044-input-invoices.ts';
import { inputInvoiceNoticesMigration } from './0045-input-invoice-notices.ts';
import { bankLinesMigration } from './0046-bank-lines.ts';
import { bankGuardsMigration } from './0047-bank-guards.ts';
import { defaultViewMigration } from './0048-default-view.ts';
import { documentSumsMigration } from './0049-document-sums.ts';
import { companyModeMigration } from './0050-company-mode.ts';
import { yearEndMigration } from './0051-year-end.ts';
import { memberGuideMigration } from './0052-member-guide.ts';
import { printTemplateMigration } from './0053-print-template.ts';
import { numberRuleMigration } from './0054-number-rule.ts';
import { companyFactsMigration } from './0055-company-facts.ts';
import { openingImportsMigration } from './0056-opening-imports.ts';
import { attachedPapersAndPrintsMigration } from './0057-attached-papers-and-prints.ts';
import { smallScaleMigration } from './0058-small-scale.ts';
import { foundingMigration } from './0060-founding.ts';
import { sharedViewMigration } from './0061-shared-view.ts';
import { productUnitsMigration } from './0064-product-units.ts';
import { linesInUnitsMigration } from './0065-lines-in-units.ts';
import { memberScopesMigration } from './0066-member-scopes.ts';
import { separateDutiesMigration } from './0068-separate-duties.ts';
import { discountLimitMigration } from './0069-discount-limit.ts';
import { companyLifeMigration } from './0070-company-life.ts';
import { booksCheckMigration } from './0071-books-check.ts';
import { handOverMigration } from './0076-hand-over.ts';
import { voucherTemplateMigration } from './0072-voucher-template.ts';
import { claimsMigration } from './0073-claims.ts';

/** Every step of the schema, in order. */
export const migrations: readonly Migration[] = [
  tenantMigration,
  mastersMigration,
  salesOrderMigration,
  productFieldsMigration,
  accountMigration,
  auditMigration,
  directoryMigration,
  messagesMigration,
  tccMigration,
  changeNoticeMigration,
  identityMigration,
  domainsMigration,
  ledgerMigration,
  tradeMastersMigration,
  tradeDocumentsMigration,
  tradeGuardsMigration,
  draftEditsMigration,
  fewNoticesMigration,
  lineSummaryMigration,
  stockPagesMigration,
  orderHoldsMigration,
  creditHoldsMigration,
  memberNoticeMigration,
  platformMigration,
  attachmentsMigration,
  cashSalesMigration,
  lastPricesMigration,
  cashDocumentsMigration,
  otherStockMigration,
  savedViewMigration,
  reportIndexesMigration,
  purchaseOrdersMigration,
  orderReceiptsMigration,
  purchaseOrderNoticesMigration,
  printRecordMigration,
  importJobMigration,
  quotationsMigration,
  quotationNoticesMigration,
  inputInvoicesMigration,
  inputInvoiceNoticesMigration,
  bankLinesMigration,
  bankGuardsMigration,
  defaultViewMigration,
  documentSumsMigration,
  companyModeMigration,
  yearEndMigration,
  memberGuideMigration,
  printTemplateMigration,
  numberRuleMigration,
  companyFactsMigration,
  openingImportsMigration,
  attachedPapersAndPrintsMigration,
  smallScaleMigration,
  foundingMigration,
  sharedViewMigration,
  productUnitsMigration,
  linesInUnitsMigration,
  memberScopesMigration,
  separateDutiesMigration,
  discountLimitMigration,
  companyLifeMigration,
  booksCheckMigration,
  voucherTemplateMigration,
  claimsMigration,
  handOverMigration,
];
