import type { APIRequestContext } from '@playwright/test';
import { askApi } from '../fixtures/ask-api.ts';
import type { Person } from '../fixtures/create-company.ts';
import { findPerson } from '../fixtures/find-person.ts';
import { findViolations } from '../fixtures/find-violations.ts';
import { expectFitsPhone } from '../fixtures/fits-phone.ts';
import { openAs } from '../fixtures/open-as.ts';
import { type Page, expect, test } from '../fixtures/test.ts';

const duties = (page: Page) => page.getByRole('region', { name: '制单与审核分离' });
const approve = (page: Page) => page.getByRole('main').getByRole('button', { name: /^审核/ });

test('whoever makes a document leaves its approval to another once the owner has it so @phone', async ({
  page,
  browser,
  baseURL,
  company,
  request,
  signInAs,
  isMobile,
}) => {
  const owner = await signInAs('owner');

  await test.step('When the owner switches it on, the page says who can approve and what follows', async () => {
    await open(page, '/settings/company', '企业设置');
    await expect(duties(page)).toContainText('能审核单据的在用成员：2 位');
    await duties(page).getByRole('switch').press('Space');
    await expect(duties(page)).toContainText('老板自己录入的销售订单将无人能审核');
    await expect.poll(() => findViolations(page)).toEqual([]);
    if (isMobile) await expectFitsPhone(page);
    await duties(page).getByRole('button', { name: '保存审核设置' }).click();
    await expect(page.getByText('已开启：制单与审核不能是同一人')).toBeVisible();
  });

  await test.step('Then a form saves for somebody else, and says so', async () => {
    await open(page, '/sales/documents/new', '新建销售单');
    await expect(page.getByRole('button', { name: /^保存，待他人审核/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /^保存并审核/ })).toHaveCount(0);
    if (isMobile) await expectFitsPhone(page);
  });

  const { id, number } = await draftSale(request, owner);
  await test.step('And what the owner made is not theirs to approve', async () => {
    await open(page, `/sales/documents/${id}`, `销售单 ${number}`);
    await expect(page.getByRole('main').getByText('须由其他有审核权限的成员审核')).toBeVisible();
    await expect(approve(page)).toHaveCount(0);
    await expect.poll(() => findViolations(page)).toEqual([]);
    if (isMobile) await expectFitsPhone(page);
  });

  await test.step('When the accountant looks at it, they approve it', async () => {
    const other = await openAs(browser, baseURL ?? '', findPerson(company, 'accountant'));
    await open(other, `/sales/documents/${id}`, `销售单 ${number}`);
    await expect(other.getByText('须由其他有审核权限的成员审核')).toHaveCount(0);
    await approve(other).click();
    await other.getByRole('alertdialog').getByRole('button', { name: '审核' }).click();
    await expect(other.getByRole('main')).toContainText('借 1122');
    await other.context().close();
  });
});

/** A fresh page, as it is made for whoever is signed in by how the company works now. */
async function open(page: Page, path: string, title: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

async function draftSale(request: APIRequestContext, person: Person): Promise<{ readonly id: string; readonly number: string }> {
  const { data } = await askApi(request, person, {
    query: '{ customers(first: 1) { edges { node { id } } } warehouses(usable: true) { id } products(search: "P-001") { id } }',
  });
  const input = {
    type: 'SALE',
    partyId: data.customers.edges[0].node.id,
    warehouseId: data.warehouses[0].id,
    date: '2026-11-23',
    lines: [{ productId: data.products[0].id, quantity: '1', price: '5', taxRate: '13' }],
  };
  const query = 'mutation ($input: TradeDocumentInput!) { made: createTradeDocument(input: $input) { id number } }';
  const answer = await askApi(request, person, { query, variables: { input } });
  expect(answer.errors).toEqual([]);
  return answer.data.made;
}
