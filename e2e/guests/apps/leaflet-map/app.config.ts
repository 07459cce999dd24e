import { defineAppConfig } from '@suanpan/protocol/app-config';

const title = { 'zh-CN': '地图', 'en-US': 'Map' };

export default defineAppConfig({ name: 'leaflet-map', title, routes: [{ path: '/leaflet-map', title, menu: false }] });
