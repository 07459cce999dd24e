import { defineAppConfig } from '@suanpan/protocol/app-config';
import { addUp, counted, total } from './src/messages.ts';

export default defineAppConfig({
  name: 'answers-and-tells',
  title: { 'zh-CN': '答与告', 'en-US': 'Answers and tells' },
  routes: [{ path: '/answers-and-tells', title: { 'zh-CN': '答与告', 'en-US': 'Answers and tells' }, menu: false }],
  messages: { publishes: [counted, total], subscribes: [total], answers: [addUp] },
});
