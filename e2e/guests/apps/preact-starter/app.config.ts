import { defineAppConfig } from '@suanpan/protocol/app-config';

const title = { 'zh-CN': 'Preact 起步', 'en-US': 'Preact starter' };

export default defineAppConfig({ name: 'preact-starter', title, routes: [{ path: '/preact-starter', title, menu: false }] });
