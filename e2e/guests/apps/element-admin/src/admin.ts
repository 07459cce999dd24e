import ElementPlus from 'element-plus';
import zhCn from 'element-plus/es/locale/lang/zh-cn';
import 'element-plus/dist/index.css';
import 'element-plus/theme-chalk/dark/css-vars.css';
import { createPinia } from 'pinia';
import { type App, createApp } from 'vue';
import { createI18n } from 'vue-i18n';
import { createRouter, createWebHistory } from 'vue-router';
import AppView from './App.vue';

export function createAdmin(): App {
  const router = createRouter({
    history: createWebHistory(import.meta.env.BASE_URL),
    routes: [
      { path: '/', component: () => import('./Orders.vue') },
      { path: '/about', component: () => import('./About.vue') },
    ],
  });
  const i18n = createI18n({
    legacy: false,
    locale: 'zh',
    messages: { zh: { orders: '订单 {count} 张', about: '关于' }, en: { orders: '{count} orders', about: 'About' } },
  });
  return createApp(AppView).use(createPinia()).use(router).use(i18n).use(ElementPlus, { locale: zhCn });
}
