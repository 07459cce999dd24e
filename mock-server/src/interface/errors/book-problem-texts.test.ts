import { expect, it } from 'vitest';
import type { BookProblem } from '#business/ledger/book-problem.ts';
import { bookProblemText } from './book-problem-texts.ts';

const stock: BookProblem = { invariant: 'I4', kind: 'stock-unlike-ledger', facts: ['P-001', '799.51', '799.50'] };

it('what is wrong in the books is said in the language that is asked for', () => {
  expect(bookProblemText(stock, 'zh-CN')).toBe('商品 P-001 库存金额 799.51，总账 799.50');
  expect(bookProblemText(stock, 'en-US')).toBe('Stock of P-001 is worth 799.51, the ledger has 799.50');
});
