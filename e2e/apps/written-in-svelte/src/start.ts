import { mount, unmount } from 'svelte';
import App from './App.svelte';
import './base.css';

/** Draws the app into `element`. Returns how to take it away. */
export function start(element: Element): () => void {
  const app = mount(App, { target: element });
  return () => void unmount(app);
}
