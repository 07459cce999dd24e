import type { Migration } from '#kernel/database/migrate.ts';

/**
 * How many papers are attached to a voucher (附单据张数), as its draft says and as it stands; purchase orders are printed; and vouchers have
 * forms of 120 mm, and two or three on a sheet of A4.
 *
 * Vouchers of before say nothing, and have what they would have been given: one paper for a document that is not a voucher by hand.
 */
export const attachedPapersAndPrintsMigration: Migration = {
  id: '0057-attached-papers-and-prints',
  sql: `
ALTER TABLE document ADD COLUMN attached_papers integer NOT NULL DEFAULT 0 CHECK (attached_papers BETWEEN 0 AND 999);
ALTER TABLE voucher ADD COLUMN attached_papers integer CHECK (attached_papers BETWEEN 0 AND 999);

ALTER TABLE print_record DROP CONSTRAINT print_record_kind_check;
ALTER TABLE print_record ADD CONSTRAINT print_record_kind_check
  CHECK (kind IN ('DOCUMENT', 'ORDER', 'QUOTATION', 'PURCHASE_ORDER', 'VOUCHER'));
ALTER TABLE print_record DROP CONSTRAINT print_record_paper_check;
ALTER TABLE print_record ADD CONSTRAINT print_record_paper_check CHECK (paper IN ('A4', 'TWO_PART', 'THREE_PART', 'ROLL_80', 'ROLL_58', 'VOUCHER',
  'VOUCHER_120', 'HALF_A4', 'A4_IN_TWO', 'A4_IN_THREE'));
ALTER TABLE print_template DROP CONSTRAINT print_template_paper_check;
ALTER TABLE print_template ADD CONSTRAINT print_template_paper_check CHECK (paper IN ('A4', 'TWO_PART', 'THREE_PART', 'ROLL_80', 'ROLL_58', 'VOUCHER',
  'VOUCHER_120', 'HALF_A4', 'A4_IN_TWO', 'A4_IN_THREE'));
`,
};
