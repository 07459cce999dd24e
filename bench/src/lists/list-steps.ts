import type { Page } from '@playwright/test';
import type { Awaited } from './time-rows.ts';

/** One thing that people do in a list all day. */
export interface ListStep {
  readonly what: string;
  /** The most that it may take at the 95th percentile, in milliseconds. */
  readonly most: number;
  /** What is there when it is done. */
  readonly wanted: Awaited;
  /** Goes to where it is done. */
  go?(page: Page): Promise<void>;
  act(page: Page): Promise<void>;
}

/** A list with its steps, in the order in which they are done. */
export interface ListVisit {
  readonly list: string;
  readonly address: string;
  readonly steps: readonly ListStep[];
}

const [listBar, searchBar] = [300, 200];
const rows = 'main tbody tr:has(a[href])';
const options = '[role="dialog"] [role="option"]';

const click = (role: 'radio' | 'button', name: RegExp) => (page: Page) => page.getByRole(role, { name }).click();
const sortBy = (name: RegExp) => (page: Page) => page.getByRole('columnheader', { name }).getByRole('button').click();

/** Types all at once, as a scanner or a paste does: what is waited for is the answer to the last letter. */
const find = (words: string) => async (page: Page) => {
  const box = page.getByRole('main').getByRole('searchbox');
  await box.focus();
  await page.keyboard.insertText(words);
};

const clear = (page: Page) => page.getByRole('main').getByRole('searchbox').fill('');

function listed(what: string, act: ListStep['act'], having?: string): ListStep {
  return { what, most: listBar, wanted: { rows, ...(having !== undefined && { having }) }, act };
}

function searched(what: string, words: string, having: string): ListStep {
  return { what, most: searchBar, wanted: { rows, having }, act: find(words) };
}

function foundByPalette(what: string, words: string, having: string): ListStep {
  return {
    what,
    most: searchBar,
    wanted: { rows: options, having, isOneEnough: true },
    async go(page) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: '搜索' }).waitFor();
    },
    act: (page) => page.keyboard.insertText(words),
  };
}

const turning = [
  listed('next page', click('button', /^下一页/)),
  listed('the page after it', click('button', /^下一页/)),
  listed('the page before', click('button', /^上一页/)),
];

/** What is measured. */
export const listVisits: readonly ListVisit[] = [
  {
    list: 'sales',
    address: '/sales/documents',
    steps: [
      ...turning,
      listed('filter: drafts', click('radio', /^草稿/), '草稿'),
      listed('filter: approved', click('radio', /^已审核/), '已审核'),
      listed('sort by amount', sortBy(/^金额/)),
      listed('sort by amount, the other way', sortBy(/^金额/)),
      listed('sort by number', sortBy(/^单号/)),
      searched('search: a number', '0499', '0499'),
      listed('clear the search', clear),
      searched('search: initials', 'shcg', '上海晨光文具有限公司'),
    ],
  },
  {
    list: 'orders',
    address: '/sales/orders',
    steps: [
      ...turning,
      listed('filter: to approve', click('radio', /^待审核/), '待审核'),
      listed('filter: all', click('radio', /^全部/)),
      listed('sort by amount', sortBy(/^金额/)),
      searched('search: a number', '0499', '0499'),
      listed('clear the search', clear),
      searched('search: initials', 'shcg', '上海晨光文具有限公司'),
      foundByPalette('Ctrl K: a number', '0499', '0499'),
      foundByPalette('Ctrl K: initials', 'shcg', '上海晨光文具有限公司'),
    ],
  },
];
