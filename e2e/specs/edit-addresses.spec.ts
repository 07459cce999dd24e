import { askApi } from '../fixtures/ask-api.ts';
import { expect, test } from '../fixtures/test.ts';

/** Where each kind of document is read. */
const lists = {
  SALE: '/sales/documents',
  PURCHASE: '/purchasing/documents',
  RECEIPT: '/money/documents',
  PAYMENT: '/money/documents',
  TRANSFER: '/inventory/documents',
  COUNT: '/inventory/documents',
} as const;

test('what is approved has no form, whatever address is typed', async ({ page, signInAs, request }) => {
  const owner = await signInAs('owner');
  const { data } = await askApi(request, owner, {
    query:
      'query ($types: [TradeDocumentType!]) { tradeDocuments(first: 100, filter: { statuses: [APPROVED], types: $types }) { edges { node { id type } } } }',
    variables: { types: Object.keys(lists) },
  });
  const byType = new Map<keyof typeof lists, string>(
    data.tradeDocuments.edges.map(({ node }: { node: { id: string; type: keyof typeof lists } }) => [node.type, node.id]),
  );
  expect(byType.size).toBeGreaterThan(3);
  for (const [type, id] of byType) {
    await page.goto(`${lists[type]}/${id}/edit`);
    await expect(page.getByRole('heading', { level: 1, name: /没有这一页|没有这个页面/ }), type).toBeVisible();
  }
});
