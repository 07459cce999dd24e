import { askApi } from '../fixtures/ask-api.ts';
import { findPerson } from '../fixtures/find-person.ts';
import { holdRequests } from '../fixtures/hold-requests.ts';
import { openAs } from '../fixtures/open-as.ts';
import { type Page, expect, test as base } from '../fixtures/test.ts';
import { voidDrafts } from '../fixtures/void-drafts.ts';
import { writeOrder } from '../fixtures/write-order.ts';

const sale = {
  customer: { typed: 'shcg', name: '上海晨光文具有限公司' },
  lines: [{ typed: 'bjb', product: '笔记本', quantity: '2' }],
} as const;

interface Books {
  readonly periods: readonly string[];
  readonly drafts: number;
  readonly approved: number;
  readonly problems: readonly unknown[];
}

interface Fixtures {
  /** The page of an accountant, beside that of the owner, in a month without drafts. */
  readonly other: Page;
  /** Reads the state of November and its sales, and what is wrong with the books. */
  readonly books: () => Promise<Books>;
}

const test = base.extend<Fixtures>({
  expectedErrors: /^Failed to load resource/,
  other: async ({ browser, baseURL, company, request, signInAs }, use) => {
    await voidDrafts(request, await signInAs('owner'));
    const other = await openAs(browser, baseURL ?? '', findPerson(company, 'accountant'));
    await use(other);
    await other.context().close();
  },
  books: async ({ request, company }, use) =>
    use(async () => {
      const query = `{ bookProblems { what } bookPeriods { month status }
        drafts: tradeDocumentTotals(filter: { types: [SALE], statuses: [DRAFT] }) { count }
        approved: tradeDocumentTotals(filter: { types: [SALE], statuses: [APPROVED] }) { count } }`;
      const { data } = await askApi(request, findPerson(company, 'owner'), { query });
      const closed = data.bookPeriods.filter((period: { status: string }) => period.status === 'CLOSED');
      return {
        periods: closed.map((period: { month: string }) => period.month).toSorted(),
        drafts: data.drafts.count,
        approved: data.approved.count,
        problems: data.bookProblems,
      };
    }),
});

test.describe('a month is closed while somebody', () => {
  test('posts into it: who comes too late is told, keeps what was typed, and posts it once the month is open again', async ({
    page,
    other,
    books,
    company,
    request,
  }) => {
    const before = await books();
    await page.goto('/sales/documents/new');
    await writeOrder(page, sale, false);
    const post = await hold(page, 'mutation', () => page.keyboard.press('Control+Enter'));
    const close = await closeNovember(other);
    await close.go();
    await expect(other.getByText('2026年11月 · 已结账').first()).toBeVisible();

    await post.go();
    await expect(page.getByRole('alert')).toContainText('SP-API-464');
    await expect(page.getByRole('alert')).toContainText('2026-11');
    await expect(page.getByRole('combobox', { name: /^客户/ })).toHaveValue(sale.customer.name);
    await expect(page.getByLabel('数量 行 1', { exact: true })).toHaveValue('2');
    expect(await books()).toEqual({ ...before, periods: [...before.periods, '2026-11'], problems: [] });

    const reopen = 'mutation { reopenPeriod(month: "2026-11", reason: "x") { status } }';
    expect((await askApi(request, findPerson(company, 'owner'), { query: reopen })).errors).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await expect(heading(page)).toHaveText(/^销售单 XS-/);
    expect(await books()).toEqual({ ...before, approved: before.approved + 1, problems: [] });
  });

  test('posts into it: what was posted before is in the month that is closed', async ({ page, other, books }) => {
    const before = await books();
    await page.goto('/sales/documents/new');
    await writeOrder(page, sale, false);
    const close = await closeNovember(other);
    await page.keyboard.press('Control+Enter');
    await expect(heading(page)).toHaveText(/^销售单 XS-/);
    await close.go();
    await expect(other.getByText('2026年11月 · 已结账').first()).toBeVisible();
    expect(await books()).toEqual({
      periods: [...before.periods, '2026-11'],
      drafts: before.drafts,
      approved: before.approved + 1,
      problems: [],
    });
  });

  test('begins a draft in it: the close is refused and says why, and the draft is there', async ({ page, other, books }) => {
    const before = await books();
    await page.goto('/sales/documents/new');
    await writeOrder(page, sale, false);
    const close = await closeNovember(other);
    await page.keyboard.press('Control+s');
    await expect(heading(page)).toHaveText(/^销售单 XS-/);
    await close.go();
    await expect(other.getByRole('region', { name: '通知' })).toContainText(
      '期间 2026-11 还有未审核或未记账的单据，不能结账。 (SP-API-466)',
    );
    // The checklist follows: it names what is in the way, and how to go there.
    await expect(other.getByText('还有 1 张草稿')).toBeVisible();
    expect(await books()).toEqual({ ...before, drafts: before.drafts + 1, problems: [] });
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: '审核' }).click();
    await expect(page.getByRole('main')).toContainText('借 1122');
    expect(await books()).toEqual({ ...before, approved: before.approved + 1, problems: [] });
  });
});

for (const first of ['approve', 'void'] as const) {
  test(`of one who approves a draft and one who voids it, the ${first} that comes first holds, and the other is told`, async ({
    page,
    other,
    books,
  }) => {
    const before = await books();
    await page.goto('/sales/documents/new');
    await writeOrder(page, sale, false);
    await page.keyboard.press('Control+s');
    await expect(heading(page)).toHaveText(/^销售单 XS-/);
    await other.goto(page.url());
    await expect(heading(other)).toHaveText(/^销售单 XS-/);
    const approve = await hold(page, 'approve', async () => {
      await page.getByRole('button', { name: /^审核/ }).click();
      await page.getByRole('alertdialog').getByRole('button', { name: '审核' }).click();
    });
    const dialog = other.getByRole('dialog', { name: /^作废销售单/ });
    const voided = await hold(other, 'void', async () => {
      await other.getByRole('button', { name: '作废' }).click();
      await dialog.getByLabel('作废原因').fill('写错了');
      await dialog.getByRole('button', { name: '作废' }).click();
    });

    if (first === 'approve') {
      await approve.go();
      await expect(page.getByRole('main')).toContainText('借 1122');
      await voided.go();
      await expect(dialog).toContainText(/SP-API-\d+/);
      await expect(dialog.getByLabel('作废原因')).toHaveValue('写错了');
      expect(await books()).toEqual({ ...before, approved: before.approved + 1, problems: [] });
    } else {
      await voided.go();
      await expect(other.getByRole('main')).toContainText('已作废');
      await approve.go();
      await expect(page.getByRole('alert')).toContainText(/SP-API-\d+/);
      expect(await books()).toEqual({ ...before, problems: [] });
    }
  });
}

/** Lets somebody close November as far as their request, which waits. */
async function closeNovember(page: Page): Promise<Held> {
  await page.goto('/ledger/closing');
  const close = page.getByRole('button', { name: '结账', exact: true });
  await expect(close).toBeEnabled();
  return hold(page, 'closePeriod', async () => {
    await close.click();
    await page.getByRole('alertdialog').getByRole('button', { name: '结账' }).click();
  });
}

interface Held {
  /** Lets the request go on its way. */
  readonly go: () => Promise<void>;
}

/** Acts, and holds the request of it that has a word in it. */
async function hold(page: Page, word: string, act: () => Promise<unknown>): Promise<Held> {
  const asked = page.waitForRequest((sent) => sent.postData()?.includes(word) ?? false);
  const release = await holdRequests(page, /\/graphql/, (sent) => sent.postData()?.includes(word) ?? false);
  await act();
  await asked;
  return {
    async go() {
      release();
      await page.unrouteAll({ behavior: 'wait' });
    },
  };
}

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 });
}
