import { defineAppConfig } from '@suanpan/protocol/app-config';
import { jobsAct, jobsOf } from '@suanpan/protocol/jobs';
import { accountData, auditData, companyData, memberData } from './src/first-data.ts';

export default defineAppConfig({
  name: 'settings',
  title: { 'zh-CN': '设置', 'en-US': 'Settings' },
  routes: [
    {
      path: '/settings/members',
      title: { 'zh-CN': '成员', 'en-US': 'Members' },
      simple: { title: { 'zh-CN': '成员', 'en-US': 'Members' }, order: 10 },
      icon: 'people',
      group: 'company',
      order: 10,
      permission: 'settings.member.read',
      data: [...memberData],
    },
    {
      path: '/settings/audit',
      title: { 'zh-CN': '操作记录', 'en-US': 'Audit log' },
      icon: 'receipt',
      group: 'company',
      order: 20,
      permission: 'settings.audit.read',
      data: [...auditData],
    },
    {
      path: '/settings/data',
      title: { 'zh-CN': '导入导出', 'en-US': 'Import and export' },
      simple: { title: { 'zh-CN': '导入导出', 'en-US': 'Import and export' }, order: 30 },
      icon: 'box',
      group: 'company',
      order: 30,
      permission: 'settings.data.import',
    },
    {
      path: '/settings/company',
      title: { 'zh-CN': '企业设置', 'en-US': 'Company' },
      simple: { title: { 'zh-CN': '企业设置', 'en-US': 'Company' }, order: 40 },
      icon: 'box',
      group: 'company',
      order: 40,
      permission: 'settings.company.write',
      data: [...companyData],
    },
    {
      path: '/settings/prints',
      title: { 'zh-CN': '打印模板', 'en-US': 'Print templates' },
      icon: 'receipt',
      group: 'company',
      order: 50,
      permission: 'books.parameter.write',
    },
    {
      path: '/settings/account',
      title: { 'zh-CN': '账号与密码', 'en-US': 'Account and password' },
      icon: 'people',
      group: 'company',
      menu: false,
      data: [...accountData],
    },
  ],
  actions: [
    {
      name: 'my-account',
      title: { 'zh-CN': '账号与密码', 'en-US': 'Account and password' },
      path: '/settings/account',
      keywords: ['修改密码', '登录设备', '我的账号', 'password', 'sessions'],
      places: ['account'],
    },
  ],
  documents: [{ type: 'member', list: '/settings/members' }],
  messages: { publishes: [jobsOf('settings')], answers: [jobsAct] },
  budgets: { entry: 3_000, route: 18_000 },
});
