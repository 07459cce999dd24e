import { defineAppConfig } from '@suanpan/protocol/app-config';

function widget(name: string, order: number) {
  return { slot: 'has-a-slot.side', name, title: { 'zh-CN': name, 'en-US': name }, order, size: { rows: 3 } };
}

export default defineAppConfig({
  name: 'its-widgets-fail',
  title: { 'zh-CN': '小部件出错', 'en-US': 'Its widgets fail' },
  routes: [{ path: '/its-widgets-fail', title: { 'zh-CN': '小部件出错', 'en-US': 'Its widgets fail' }, menu: false }],
  widgets: [
    widget('throws', 30),
    widget('stands', 10),
    widget('hangs', 20),
    widget('isMissing', 40),
    { ...widget('isForOwners', 50), permission: 'sales.order.approve' },
    { ...widget('aside', 10), slot: 'sales.customer.side' },
    { ...widget('aside', 10), slot: 'sales.order.side' },
  ],
});
