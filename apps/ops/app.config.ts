import { defineAppConfig } from '@suanpan/protocol/app-config';
import { actData, companyData, deadLetterData, flowData, shardData, transactionData } from './src/first-data.ts';

/** No role has it: only who operates the platform. */
const permission = 'platform.operate';

export default defineAppConfig({
  name: 'ops',
  title: { 'zh-CN': '平台运维', 'en-US': 'Platform' },
  routes: [
    {
      path: '/ops/dead-letters',
      title: { 'zh-CN': '死信', 'en-US': 'Dead letters' },
      icon: 'receipt',
      group: 'home',
      order: 110,
      permission,
      data: [...deadLetterData],
    },
    {
      path: '/ops/messages',
      title: { 'zh-CN': '消息', 'en-US': 'Messages' },
      icon: 'chart',
      group: 'home',
      order: 120,
      permission,
      data: [...flowData],
    },
    {
      path: '/ops/transactions',
      title: { 'zh-CN': '分布式事务', 'en-US': 'Transactions' },
      icon: 'receipt',
      group: 'home',
      order: 130,
      permission,
      data: [...transactionData],
    },
    {
      path: '/ops/companies',
      title: { 'zh-CN': '企业', 'en-US': 'Companies' },
      icon: 'people',
      group: 'home',
      order: 140,
      permission,
      data: [...companyData],
    },
    {
      path: '/ops/shards',
      title: { 'zh-CN': '分片与进程', 'en-US': 'Shards and processes' },
      icon: 'box',
      group: 'home',
      order: 150,
      permission,
      data: [...shardData],
    },
    {
      path: '/ops/acts',
      title: { 'zh-CN': '运维记录', 'en-US': 'Record of acts' },
      icon: 'receipt',
      group: 'home',
      order: 160,
      permission,
      data: [...actData],
    },
  ],
  budgets: { entry: 3_000, route: 13_200 },
});
