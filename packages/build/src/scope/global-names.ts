/**
 * The free names that are bound to an app's scope: everything through which code reaches the page or leaves work behind.
 *
 * Pure names (`Math`, `JSON`, `Promise`…) stay native: they hold nothing of an app.
 */
export const globalNames = [
  'window', 'self', 'globalThis', 'top', 'parent', 'frames',
  'document', 'location', 'history', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'customElements',
  'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'requestAnimationFrame', 'cancelAnimationFrame',
  'requestIdleCallback', 'cancelIdleCallback', 'queueMicrotask', 'addEventListener', 'removeEventListener', 'dispatchEvent',
  'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'BroadcastChannel', 'Worker', 'SharedWorker', 'Notification',
  'MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver', 'Image', 'FontFace',
  'getComputedStyle', 'getSelection', 'matchMedia', 'scrollTo', 'open', 'close', 'print', 'alert', 'confirm', 'prompt', 'postMessage',
] as const;
