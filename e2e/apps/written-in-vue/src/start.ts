import { createApp } from 'vue';
import App from './App.vue';
import './base.css';

/** Draws the app into `element`. Returns how to take it away. */
export function start(element: Element): () => void {
  const app = createApp(App);
  app.mount(element);
  return () => app.unmount();
}
