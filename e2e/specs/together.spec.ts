import { askApi } from '../fixtures/ask-api.ts';
import { findPerson } from '../fixtures/find-person.ts';
import { holdRequests } from '../fixtures/hold-requests.ts';
import { openAs } from '../fixtures/open-as.ts';
import { type Page, expect, test } from '../fixtures/test.ts';
import { writeOrder } from '../fixtures/write-order.ts';

const sale = {
  customer: { typed: 'shcg', name: '上海晨光文具有限公司' },
  lines: [{ typed: 'bjb', product: '笔记本', quantity: '2' }],
} as const;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
/** Its revenue, and what the goods had cost. */
const booked = [{ kind: 'DOCUMENT' }, { kind: 'DOCUMENT' }];
const main = (page: Page) => page.getByRole('main');

test.describe('two people', () => {
  test.use({ expectedErrors: /^Failed to load resource/ });

  test('approve a sale in the same moment, and void it in the same moment: it is booked once and taken back once', async ({
    page,
    signInAs,
    browser,
    company,
    request,
    baseURL,
  }) => {
    const owner = await signInAs('owner');
    await page.goto('/sales/documents/new');
    await writeOrder(page, sale, false);
    await page.keyboard.press('Control+s');
    await expect(heading(page)).toHaveText(/^销售单 XS-/);
    const other = await openAs(browser, baseURL ?? '', findPerson(company, 'accountant'));
    await other.goto(page.url());
    await expect(heading(other)).toHaveText(/^销售单 XS-/);
    const both = [page, other];
    const id = page.url().split('/').at(-1);
    const whole = async (): Promise<unknown> => {
      const query = 'query ($id: ID!) { tradeDocument(id: $id) { status vouchers { kind } reds { gross vouchers { kind } } } }';
      return (await askApi(request, owner, { query, variables: { id } })).data.tradeDocument;
    };

    await test.step('Both approve', async () => {
      await inTheSameMoment(both, 'approve', async (one) => {
        await one.getByRole('button', { name: /^审核/ }).click();
        await one.getByRole('alertdialog').getByRole('button', { name: '审核' }).click();
      });
      for (const one of both) {
        await expect(main(one)).toContainText('借 1122');
        await expect(one.getByRole('link', { name: '修改' })).toHaveCount(0);
      }
      expect(await whole()).toEqual({ status: 'APPROVED', vouchers: booked, reds: [] });
    });

    await test.step('Both void', async () => {
      await inTheSameMoment(both, 'void', async (one) => {
        await one.getByRole('button', { name: '作废' }).click();
        const dialog = one.getByRole('dialog', { name: /^作废销售单/ });
        await dialog.getByLabel('作废原因').fill('写错了');
        await dialog.getByRole('button', { name: '作废' }).click();
      });
      for (const one of both) await expect(main(one)).toContainText('已作废');
      expect(await whole()).toEqual({
        status: 'VOID',
        vouchers: booked,
        reds: [{ gross: '-17.60', vouchers: booked }],
      });
    });
    await other.context().close();
  });
});

/** Lets both act, and sends what they ask for together. */
async function inTheSameMoment(pages: readonly Page[], what: string, act: (page: Page) => Promise<void>): Promise<void> {
  const asked = pages.map((page) => page.waitForRequest((sent) => sent.postData()?.includes(what) ?? false));
  const release = await Promise.all(
    pages.map((page) => holdRequests(page, /\/graphql/, (sent) => sent.postData()?.includes(what) ?? false)),
  );
  for (const page of pages) await act(page);
  await Promise.all(asked);
  for (const go of release) go();
  await Promise.all(pages.map((page) => page.unrouteAll({ behavior: 'wait' })));
}

test.describe('an answer that is lost', () => {
  test.use({ expectedErrors: /^Failed to load resource/ });

  test('does not double what was saved: it is saved again as the same, and Back does not save at all', async ({
    page,
    signInAs,
    request,
  }) => {
    const owner = await signInAs('owner');
    const count = async (): Promise<number> =>
      (await askApi(request, owner, { query: '{ tradeDocumentTotals(filter: { types: [SALE] }) { count } }' })).data.tradeDocumentTotals
        .count;
    const before = await count();
    await page.goto('/sales/documents');
    await page.goto('/sales/documents/new');
    await writeOrder(page, sale, false);
    await page.route(/\/graphql/, async (route) => {
      if (!route.request().postData()?.includes('mutation')) return route.fallback();
      // The server has done it; nobody hears of that.
      await route.fetch();
      return route.abort();
    });
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByLabel('数量 行 1', { exact: true })).toHaveValue('2');
    expect(await count()).toBe(before + 1);
    await page.unroute(/\/graphql/);
    await page.keyboard.press('Control+s');
    await expect(heading(page)).toHaveText(/^销售单 XS-/);
    expect(await count()).toBe(before + 1);
    await page.goBack();
    await page.goForward();
    await expect(heading(page)).toHaveText(/^销售单 XS-/);
    expect(await count()).toBe(before + 1);
  });
});
