import { expect, it } from 'vitest';
import { widgetsWithoutSlot } from './slot-table.ts';

const title = { 'zh-CN': '卡片', 'en-US': 'Card' };
const widget = (slot: string) => ({ slot, name: 'card', title, size: { rows: 2 } });

it('widgetsWithoutSlot() finds a widget for a slot that neither the shell nor any app has', () => {
  const workbench = { app: 'workbench', release: 'workbench@1.0.0-00000000', slots: ['workbench.card'] };
  const sales = {
    app: 'sales',
    release: 'sales@1.0.0-00000000',
    widgets: [widget('workbench.card'), widget('workbench.crad')],
  };
  expect(widgetsWithoutSlot([workbench, sales])).toEqual([
    { app: 'sales', release: 'sales@1.0.0-00000000', slot: 'workbench.crad', name: 'card' },
  ]);
});
