import { accessErrors, type AccessErrorReason } from './access-errors.ts';
import { accountErrors, type AccountErrorReason } from './account-errors.ts';
import { attachmentErrors } from './attachment-errors.ts';
import type { BankEntryReason, BankRefusal } from '#business/bank/bank-line.ts';
import { bankErrors } from './bank-errors.ts';
import type { HandOverReason } from '#business/trade/open-delivery.ts';
import { deliveryErrors } from './delivery-errors.ts';
import { documentErrors, type DocumentReason } from './document-errors.ts';
import { domainErrors, type DomainReason } from './domain-errors.ts';
import type { DiscountLimitReason } from '#business/sales/check-discount-limit.ts';
import type { DiscountReason } from '#business/sales/check-discounts.ts';
import { discountErrors } from './discount-errors.ts';
import type { DutyReason } from '#core/company/separate-duties.ts';
import { dutyErrors } from './duty-errors.ts';
import { entryErrors, type EntryReason } from './entry-errors.ts';
import type { ErrorEntry } from './error-entry.ts';
import { foundingErrors, type FoundingErrorReason } from './founding-errors.ts';
import { guideErrors } from './guide-errors.ts';
import { holdErrors, type HoldErrorReason } from './hold-errors.ts';
import { identityErrors, type IdentityErrorReason } from './identity-errors.ts';
import { importErrors, type ImportErrorReason } from './import-errors.ts';
import { platformErrors, type PlatformErrorReason } from './platform-errors.ts';
import { productErrors, type ProductErrorReason } from './product-errors.ts';
import type { ReceiptReason } from '#business/purchasing/purchase-order.ts';
import type { QuotationEntryReason, QuotationReason } from '#business/sales/quotation.ts';
import type { InvoiceEntryReason, InvoiceReason } from '#business/purchasing/input-invoice.ts';
import { invoiceErrors } from './invoice-errors.ts';
import type { NumberRefusal, NumberRuleReason } from '#core/numbering/number-rule.ts';
import { numberErrors } from './number-errors.ts';
import type { PrintTemplateReason, PrintTemplateRefusal } from '#core/printing/print-template.ts';
import { printingErrors } from './printing-errors.ts';
import { quotationErrors } from './quotation-errors.ts';
import { receiptErrors } from './receipt-errors.ts';
import { reportErrors, type ReportErrorReason } from './report-errors.ts';
import { requestErrors } from './request-errors.ts';
import type { RequestReason } from './request-reason.ts';
import { tccErrors } from './tcc-errors.ts';
import type { AttachmentReason } from '#business/trade/attachment.ts';
import type { SamplesRefusal } from '#application/guide/fill-with-samples.ts';
import type { TccReason } from '#kernel/tcc/tcc-reason.ts';
import type { TaxpayerReason } from '#business/tax/judged-documents.ts';
import { taxpayerErrors } from './taxpayer-errors.ts';
import { ledgerErrors, type LedgerErrorReason } from './ledger-errors.ts';
import { tradeEntryErrors, type TradeEntryErrorReason } from './trade-entry-errors.ts';
import { tradeErrors, type TradeErrorReason } from './trade-errors.ts';

/** Every reason that any layer can refuse with. */
export type ApiReason =
  | RequestReason
  | AccessErrorReason
  | EntryReason
  | DocumentReason
  | AccountErrorReason
  | ProductErrorReason
  | TccReason
  | IdentityErrorReason
  | DomainReason
  | LedgerErrorReason
  | TradeEntryErrorReason
  | TradeErrorReason
  | AttachmentReason
  | HoldErrorReason
  | ReceiptReason
  | InvoiceReason
  | InvoiceEntryReason
  | QuotationReason
  | QuotationEntryReason
  | PlatformErrorReason
  | ReportErrorReason
  | ImportErrorReason
  | BankRefusal
  | BankEntryReason
  | NumberRefusal
  | NumberRuleReason
  | PrintTemplateRefusal
  | PrintTemplateReason
  | SamplesRefusal
  | DutyReason
  | HandOverReason
  | DiscountReason
  | DiscountLimitReason
  | TaxpayerReason
  | FoundingErrorReason;

/** Every error of the API, by reason; a reason without both languages does not compile. */
export const errorTable: Readonly<Record<ApiReason, ErrorEntry>> = {
  ...requestErrors,
  ...guideErrors,
  ...foundingErrors,
  ...accessErrors,
  ...discountErrors,
  ...deliveryErrors,
  ...dutyErrors,
  ...entryErrors,
  ...documentErrors,
  ...accountErrors,
  ...productErrors,
  ...tccErrors,
  ...identityErrors,
  ...domainErrors,
  ...ledgerErrors,
  ...tradeEntryErrors,
  ...tradeErrors,
  ...attachmentErrors,
  ...holdErrors,
  ...receiptErrors,
  ...invoiceErrors,
  ...quotationErrors,
  ...platformErrors,
  ...reportErrors,
  ...importErrors,
  ...bankErrors,
  ...printingErrors,
  ...numberErrors,
  ...taxpayerErrors,
};
