import { numberProblems } from '#business/numbering/numbered-documents.ts';
import type { Transaction } from '#kernel/database/transaction.ts';
import { type BookProblem, type FoundProblem, found, yuan } from './book-problem.ts';

interface Check {
  readonly invariant: string;
  /** Gives what `found` makes for each difference. */
  readonly sql: string;
}

const itemAccounts = `VALUES ('RECEIVABLE', '1122', 1), ('PAYABLE', '2202.01', -1), ('CUSTOMER_ADVANCE', '2203', -1)`;

const profitKinds = `ARRAY['CLOSE_INCOME', 'CLOSE_EXPENSE', 'CLOSE_YEAR']`;

const checks: readonly Check[] = [
  {
    invariant: 'I1',
    sql: `SELECT ${found('voucher-unequal', 'v.period', `v.word || '-' || v.number`, yuan('sum(l.debit)'), yuan('sum(l.credit)'))}
      FROM voucher v LEFT JOIN voucher_line l ON l.voucher_id = v.id GROUP BY v.id, v.period, v.word, v.number
      HAVING coalesce(sum(l.debit), 0) <> coalesce(sum(l.credit), 0) OR count(l.id) < 2`,
  },
  {
    invariant: 'I3',
    sql: `SELECT ${found('stock-short', 'p.sku', 'b.quantity', 'b.reserved')} FROM stock_balance b JOIN product p ON p.id = b.product_id
        WHERE (b.quantity < 0 OR b.reserved > greatest(b.quantity, 0)) AND NOT b.may_be_negative
      UNION ALL SELECT ${found('cost-of-nothing', 'p.sku', yuan('c.amount'))} FROM stock_cost c JOIN product p ON p.id = c.product_id WHERE c.quantity = 0 AND c.amount <> 0`,
  },
  {
    invariant: 'I4',
    sql: `SELECT ${found('stock-unlike-ledger', `coalesce(p.sku, '–')`, yuan('c.amount'), yuan('b.amount'))}
        FROM (SELECT aux_id, sum(debit - credit) AS amount FROM voucher_line WHERE account_code = '1405' GROUP BY aux_id) b
        FULL JOIN stock_cost c ON c.product_id = b.aux_id LEFT JOIN product p ON p.id = coalesce(c.product_id, b.aux_id)
        WHERE coalesce(c.amount, 0) <> coalesce(b.amount, 0)
      UNION ALL SELECT ${found('items-unlike-ledger', 'k.code', yuan('i.amount'), yuan('b.amount'))}
        FROM (${itemAccounts}) k(kind, code, sign),
          LATERAL (SELECT coalesce(sum(open), 0) AS amount FROM open_item WHERE kind = k.kind) i,
          LATERAL (SELECT coalesce(sum(debit - credit), 0) * k.sign AS amount FROM voucher_line WHERE account_code = k.code) b
        WHERE i.amount <> b.amount`,
  },
  {
    invariant: 'I5',
    sql: `SELECT ${found('item-open', 'i.number', yuan('i.open'), yuan('i.amount'))} FROM open_item i
      WHERE i.open <> i.amount - coalesce((SELECT sum(s.amount) FROM settlement s WHERE s.item_id = i.id), 0)
        OR NOT (CASE WHEN i.amount >= 0 THEN i.open BETWEEN 0 AND i.amount ELSE i.open BETWEEN i.amount AND 0 END)`,
  },
  {
    invariant: 'I6',
    sql: `SELECT ${found('line-delivered', 'o.number', 'l.position', 's.quantity', 'l.quantity')}
      FROM sales_order_line l JOIN sales_order o ON o.id = l.order_id,
        LATERAL (SELECT sum(CASE d.type WHEN 'SALE' THEN x.quantity ELSE -x.quantity END) AS quantity FROM document_line x
          JOIN document d ON d.id = x.document_id WHERE x.order_line_id = l.id AND d.posting = 'POSTED') s
      WHERE s.quantity NOT BETWEEN 0 AND l.quantity
      UNION ALL SELECT ${found('line-received', 'o.number', 'l.position', 's.quantity', 'l.quantity')}
      FROM purchase_order_line l JOIN purchase_order o ON o.id = l.order_id,
        LATERAL (SELECT sum(x.quantity) AS quantity FROM document_line x JOIN document d ON d.id = x.document_id
          WHERE x.purchase_order_line_id = l.id AND d.posting = 'POSTED') s
      WHERE s.quantity NOT BETWEEN 0 AND l.quantity
      UNION ALL SELECT ${found('document-invoiced', 'd.number', yuan('s.net'), yuan('s.tax'), yuan('d.net'), yuan('d.tax'))}
      FROM document d, LATERAL (SELECT coalesce(sum(m.net), 0) AS net, coalesce(sum(m.tax), 0) AS tax FROM input_invoice_match m
          JOIN input_invoice i ON i.id = m.invoice_id WHERE m.document_id = d.id AND i.status = 'APPROVED') s,
        LATERAL (SELECT CASE d.type WHEN 'PURCHASE_RETURN' THEN -1 ELSE 1 END AS sign) g
      WHERE (s.net, s.tax) <> (0, 0) AND (d.status <> 'APPROVED' OR s.net * g.sign NOT BETWEEN least(d.net, 0) AND greatest(d.net, 0)
        OR s.tax * g.sign NOT BETWEEN least(d.tax, 0) AND greatest(d.tax, 0))`,
  },
  {
    invariant: 'I7',
    sql: `SELECT ${found('document-unlike-lines', 'd.number')} FROM document d JOIN document_line l ON l.document_id = d.id
      WHERE d.type IN ('PURCHASE', 'SALE', 'PURCHASE_RETURN', 'SALE_RETURN', 'PROVISIONAL', 'PROVISIONAL_REVERSAL', 'EXPENSE',
        'RECEIVABLE', 'PAYABLE')
      GROUP BY d.id, d.number, d.net, d.tax, d.gross HAVING sum(l.net) <> d.net OR sum(l.tax) <> d.tax OR sum(l.gross) <> d.gross OR d.net + d.tax <> d.gross`,
  },
  {
    invariant: 'I12',
    sql: `SELECT ${found('voucher-numbers', 'period', 'word', 'count(*)', 'max(number)')}
        FROM voucher GROUP BY period, word HAVING count(*) <> max(number)
      UNION ALL ${numberProblems}`,
  },
  {
    invariant: 'I13',
    sql: `SELECT ${found('balance-unlike-lines', 'coalesce(l.account_code, b.account_code)', 'coalesce(l.period, b.period)')}
        FROM (SELECT v.period, l.account_code, l.aux_id, sum(l.debit) AS debit, sum(l.credit) AS credit
              FROM voucher_line l JOIN voucher v ON v.id = l.voucher_id GROUP BY v.period, l.account_code, l.aux_id) l
        FULL JOIN account_balance b ON b.period = l.period AND b.account_code = l.account_code
          AND coalesce(b.aux_id::text, '') = coalesce(l.aux_id::text, '')
        WHERE l.debit IS DISTINCT FROM b.debit OR l.credit IS DISTINCT FROM b.credit
      UNION ALL SELECT ${found('stock-unlike-moves', 'p.sku')} FROM product p
        JOIN (SELECT product_id, sum(quantity) AS quantity, sum(amount) AS amount FROM stock_move GROUP BY product_id) m ON m.product_id = p.id
        LEFT JOIN stock_cost c ON c.product_id = p.id WHERE (m.quantity, m.amount) IS DISTINCT FROM (c.quantity, c.amount)
      UNION ALL SELECT ${found('stock-of-warehouse', 'p.sku')} FROM product p
        JOIN (SELECT product_id, warehouse_id, sum(quantity) AS quantity FROM stock_move GROUP BY product_id, warehouse_id) m ON m.product_id = p.id
        LEFT JOIN stock_balance b ON b.product_id = m.product_id AND b.warehouse_id = m.warehouse_id WHERE m.quantity IS DISTINCT FROM b.quantity
      UNION ALL SELECT ${found('reserved-unlike-holds', 'p.sku')} FROM stock_balance b JOIN product p ON p.id = b.product_id
        WHERE b.reserved <> (SELECT coalesce(sum(h.quantity), 0) FROM stock_hold h WHERE h.product_id = b.product_id AND h.warehouse_id = b.warehouse_id)`,
  },
  {
    invariant: 'I14',
    sql: `SELECT ${found('balances-unequal', yuan('sum(debit - credit)'))} FROM account_balance HAVING sum(debit - credit) <> 0
      UNION ALL SELECT ${found('not-carried-over', 'p.month', 'l.account_code', yuan('sum(l.debit - l.credit)'))}
        FROM period p JOIN voucher v ON v.period = p.month JOIN voucher_line l ON l.voucher_id = v.id JOIN account a ON a.code = l.account_code
        WHERE p.status = 'CLOSED' AND a.category = 'INCOME_EXPENSE' GROUP BY p.month, l.account_code HAVING sum(l.debit - l.credit) <> 0
      UNION ALL SELECT ${found('profit-carried', 'p.month', yuan('c.net'), yuan('c.carried'))}
        FROM period p, LATERAL (SELECT
          coalesce(sum(l.credit - l.debit) FILTER (WHERE a.category = 'INCOME_EXPENSE' AND NOT v.kind = ANY (${profitKinds})), 0) AS net,
          coalesce(sum(l.credit - l.debit) FILTER (WHERE l.account_code ~ '^(3103|3104)(\\.|$)' AND v.kind = ANY (${profitKinds})), 0) AS carried
          FROM voucher v JOIN voucher_line l ON l.voucher_id = v.id JOIN account a ON a.code = l.account_code WHERE v.period = p.month) c
        WHERE p.status = 'CLOSED' AND c.net <> c.carried
      UNION ALL SELECT ${found('profit-of-year', 'p.month', yuan('sum(b.credit - b.debit)'))}
        FROM period p JOIN account_balance b ON b.account_code = '3103' AND b.period <= p.month
        WHERE p.status = 'CLOSED' AND p.checklist @> '[{"step": "YEAR_PROFIT"}]' GROUP BY p.month HAVING sum(b.credit - b.debit) <> 0
      UNION ALL SELECT ${found('cash-unlike-flows', 'v.period', yuan('sum(c.cash)'), yuan('sum(c.flow)'))}
        FROM voucher v, LATERAL (SELECT
          (SELECT coalesce(sum(debit - credit), 0) FROM voucher_line WHERE voucher_id = v.id AND account_code ~ '^(1001|1002|1012)(\\.|$)') AS cash,
          (SELECT coalesce(sum(CASE WHEN line IN (3, 4, 5, 6, 11, 12, 16, 17, 18) THEN -amount ELSE amount END), 0)
           FROM voucher_cash_flow WHERE voucher_id = v.id) AS flow) c
        WHERE v.kind <> 'OPENING' GROUP BY v.period HAVING sum(c.cash) <> sum(c.flow)`,
  },
];

/** Reads the books of the transaction's company anew and returns everything that is not as it must be. */
export async function checkBooks(tx: Transaction): Promise<readonly BookProblem[]> {
  const problems: BookProblem[] = [];
  for (const { invariant, sql } of checks) {
    const rows = await tx.rows<FoundProblem>(sql);
    problems.push(...rows.map(({ found: [kind, ...facts] }) => ({ invariant, kind, facts })));
  }
  return problems;
}
