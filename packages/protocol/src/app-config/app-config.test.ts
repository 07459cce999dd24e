import { describe, expect, it } from 'vitest';
import { parseAppConfig } from './parse-app-config.ts';

const title = { 'zh-CN': '销售', 'en-US': 'Sales' };

function configWith(more: object): object {
  return { name: 'sales', title, routes: [{ path: '/sales/orders', title }], ...more };
}

function problemOf(config: unknown): string {
  try {
    parseAppConfig(config, 'app.config.ts');
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('parseAppConfig()', () => {
  it('takes an action that leads to a page of the app, and shows it where it says', () => {
    const action = { name: 'new-order', title, path: '/sales/orders/new', places: ['toolbar', 'account'] };
    expect(parseAppConfig(configWith({ actions: [action, { ...action, path: '/sales/orders' }] }), 'app.config.ts').actions).toHaveLength(
      2,
    );
  });

  it('refuses an action that leads to a page of another app, and one in a place that the frame does not have', () => {
    const action = { name: 'new-order', title, path: '/purchasing/orders/new' };
    expect(problemOf(configWith({ actions: [action] }))).toContain("actions must lead to pages of the app's own routes");
    expect(problemOf(configWith({ actions: [{ ...action, path: '/sales/ordersnew' }] }))).toContain('own routes');
    expect(problemOf(configWith({ actions: [{ ...action, path: '/sales/orders/new', places: ['footer'] }] }))).toContain(
      'actions.0.places',
    );
  });

  it("refuses a slot that does not bear the app's name", () => {
    expect(problemOf(configWith({ slots: ['stock.side'] }))).toContain("slots must begin with the app's name");
  });
});
