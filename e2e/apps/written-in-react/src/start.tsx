import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './base.css';

/** Draws the app into `element`. Returns how to take it away. */
export function start(element: Element): () => void {
  const root = createRoot(element);
  root.render(<App />);
  return () => root.unmount();
}
