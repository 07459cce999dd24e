import type { Page } from '@playwright/test';

/** One thing that people do on a list of orders all day. */
export interface Interaction {
  readonly what: string;
  act(page: Page): Promise<void>;
}

const search = (page: Page) => page.getByRole('searchbox', { name: '搜索单号、客户、拼音首字母' });

/** In the order in which they are done; the list is as it was at the end. */
export const interactions: readonly Interaction[] = [
  { what: 'choose a status', act: (page) => page.getByRole('radio', { name: /^待审核/ }).click() },
  { what: 'choose all again', act: (page) => page.getByRole('radio', { name: /^全部/ }).click() },
  { what: 'type in the search', act: (page) => search(page).pressSequentially('xsdd', { delay: 60 }) },
  { what: 'clear the search', act: (page) => search(page).press('Escape') },
  {
    what: 'sort by amount',
    act: (page) =>
      page
        .getByRole('columnheader', { name: /金额|含税/ })
        .getByRole('button')
        .first()
        .click(),
  },
  { what: 'go to the next page', act: (page) => page.getByRole('button', { name: '下一页' }).click() },
  { what: 'go to the page before', act: (page) => page.getByRole('button', { name: '上一页' }).click() },
  {
    what: 'open an order',
    act: (page) =>
      page
        .getByRole('main')
        .getByRole('link', { name: /^XSDD-/ })
        .first()
        .click(),
  },
];
