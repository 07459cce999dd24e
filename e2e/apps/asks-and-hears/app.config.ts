import { accountsPick } from '@suanpan/protocol/accounts-pick';
import { defineAppConfig } from '@suanpan/protocol/app-config';
import { addUp, counted, total } from './src/messages.ts';

export default defineAppConfig({
  name: 'asks-and-hears',
  title: { 'zh-CN': '问与听', 'en-US': 'Asks and hears' },
  routes: [{ path: '/asks-and-hears', title: { 'zh-CN': '问与听', 'en-US': 'Asks and hears' }, menu: false }],
  messages: { subscribes: [counted, total], asks: [addUp, accountsPick] },
});
