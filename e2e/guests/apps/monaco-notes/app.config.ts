import { defineAppConfig } from '@suanpan/protocol/app-config';

const title = { 'zh-CN': 'Monaco 笔记', 'en-US': 'Monaco notes' };

export default defineAppConfig({ name: 'monaco-notes', title, routes: [{ path: '/monaco-notes', title, menu: false }] });
