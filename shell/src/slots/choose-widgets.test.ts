import type { ComposedApp } from '@suanpan/protocol/composition';
import { composedSales, composedWorkbench } from '@suanpan/protocol/composition-examples';
import type { DeclaredWidget } from '@suanpan/protocol/declared-widgets';
import { describe, expect, it } from 'vitest';
import { chooseWidgets } from './choose-widgets.ts';

function widget(name: string, more: Partial<DeclaredWidget> = {}): DeclaredWidget {
  return { slot: 'workbench.card', name, title: { 'zh-CN': name, 'en-US': name }, size: { rows: 2 }, ...more };
}

function names(apps: readonly ComposedApp[], permissions: readonly string[] = []): string[] {
  return chooseWidgets('workbench.card', { apps, releaseOf: (app) => app, permissions }).map(({ widget: { name } }) => name);
}

describe('chooseWidgets()', () => {
  it('takes the widgets of that slot from all apps, by order and then by the names of the apps', () => {
    const workbench = { ...composedWorkbench, widgets: [widget('news'), widget('first', { order: 10 })] };
    const sales = {
      ...composedSales,
      widgets: [widget('receivables'), widget('last', { order: 200 }), widget('side', { slot: 'a.side' })],
    };
    expect(names([workbench, sales])).toEqual(['first', 'receivables', 'news', 'last']);
  });

  it('leaves out what asks for a permission that the person lacks', () => {
    const sales = { ...composedSales, widgets: [widget('open'), widget('secret', { permission: 'money.receivable.read' })] };
    expect(names([sales])).toEqual(['open']);
    expect(names([sales], ['money.receivable.read'])).toEqual(['open', 'secret']);
  });

  it('asks the release that runs: the one before may have other widgets', () => {
    const { release, base, entry, scope, styles, preload, texts } = composedSales;
    const before = { release, base, entry, scope, styles, preload, texts, widgets: [widget('older')] };
    const sales = { ...composedSales, widgets: [widget('newer')], fallback: before };
    const chosen = chooseWidgets('workbench.card', { apps: [sales], releaseOf: () => before, permissions: [] });
    expect(chosen.map(({ widget: { name } }) => name)).toEqual(['older']);
  });
});
