import { expect, it } from 'vitest';
import { blankLine, withProduct } from '../lines/product-line.ts';
import { newTradeDraft, toTradeInput, tradeToDraft } from './trade-draft.ts';

const longjing = { id: 'p1', sku: 'LJ-250', name: '龙井 明前 特级', spec: '250g', unit: '罐', price: '168.00', taxRate: '13' };
const supplier = { id: 's1', name: '杭州茶厂' };
const draft = {
  ...newTradeDraft('2026-11-23'),
  party: { id: 's1', label: '杭州茶厂' },
  note: ' 急 ',
  lines: [withProduct(blankLine(), longjing), blankLine()],
};

it('toTradeInput() leaves blank lines out, and takes the usual warehouse where none was chosen', () => {
  expect(toTradeInput(draft, { type: 'PURCHASE', warehouseId: 'w1' })).toEqual({
    type: 'PURCHASE',
    partyId: 's1',
    warehouseId: 'w1',
    date: '2026-11-23',
    taxIncluded: true,
    note: '急',
    lines: [{ productId: 'p1', quantity: '1', price: '168.00', discount: '0', taxRate: '13' }],
  });
  expect(toTradeInput({ ...draft, warehouseId: 'w2' }, { type: 'SALE', warehouseId: 'w1' }).warehouseId).toBe('w2');
});

it('an estimate has neither tax nor discount', () => {
  const { taxIncluded, lines } = toTradeInput(draft, { type: 'PROVISIONAL', warehouseId: 'w1' });
  expect({ taxIncluded, lines }).toEqual({ taxIncluded: false, lines: [{ productId: 'p1', quantity: '1', price: '168.00' }] });
});

it('a sale says where its money comes to, and how much only where that is not all of it; a purchase says nothing of it', () => {
  const cash = { accountId: 'a1', amount: '' };
  const input = (type: 'SALE' | 'PURCHASE', amount: string) =>
    toTradeInput({ ...draft, cash: { ...cash, amount } }, { type, warehouseId: 'w1' });
  expect(input('SALE', '')).toMatchObject({ cashAccountId: 'a1' });
  expect(input('SALE', '')).not.toHaveProperty('cashAmount');
  expect(input('SALE', '20')).toMatchObject({ cashAccountId: 'a1', cashAmount: '20' });
  expect(input('PURCHASE', '20')).not.toHaveProperty('cashAccountId');
  const source = { customer: supplier, supplier: null, date: '2026-11-23', warehouse: null, taxIncluded: true, note: '', lines: [] };
  expect(tradeToDraft({ ...source, cashAccount: { id: 'a1', name: '现金' }, cashAmount: null }).cash).toEqual(cash);
  expect(tradeToDraft({ ...source, cashAccount: null, cashAmount: null }).cash).toBeUndefined();
});

it('tradeToDraft() gives back what was typed', () => {
  const source = {
    customer: null,
    supplier,
    date: '2026-11-23',
    warehouse: { id: 'w1', name: '主仓' },
    taxIncluded: true,
    note: '急',
    lines: [{ product: longjing, quantity: '1.0000', price: '168.000000', discount: '0.00', taxRate: '13.00' }],
  };
  const again = toTradeInput(tradeToDraft(source), { type: 'PURCHASE', warehouseId: '' });
  expect(again).toEqual(toTradeInput(draft, { type: 'PURCHASE', warehouseId: 'w1' }));
});
