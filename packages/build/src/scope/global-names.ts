import globals from 'globals';

/**
 * The free names that become live imports from an app's scope module: everything through which code reaches the page or
 * leaves work behind.
 *
 * Pure names (`Math`, `JSON`, `Promise`…) stay native: they hold nothing of an app.
 */
export const boundNames: ReadonlySet<string> = wordsOf(`
  window self globalThis top parent frames opener document location history navigator navigation
  console screen visualViewport localStorage sessionStorage cookieStore indexedDB caches customElements scheduler
  setTimeout clearTimeout setInterval clearInterval setImmediate clearImmediate queueMicrotask
  requestAnimationFrame cancelAnimationFrame requestIdleCallback cancelIdleCallback
  addEventListener removeEventListener dispatchEvent postMessage reportError
  fetch fetchLater XMLHttpRequest WebSocket WebSocketStream WebTransport EventSource RTCPeerConnection
  Worker SharedWorker BroadcastChannel MessageChannel Notification AudioContext webkitAudioContext
  speechSynthesis SpeechSynthesisUtterance SpeechRecognition webkitSpeechRecognition
  MutationObserver ResizeObserver IntersectionObserver PerformanceObserver ReportingObserver
  Image Audio Option FontFace CSSStyleSheet URL webkitURL
  UIEvent MouseEvent PointerEvent KeyboardEvent FocusEvent InputEvent WheelEvent
  CompositionEvent TouchEvent DragEvent
  getComputedStyle getSelection matchMedia scroll scrollTo scrollBy moveTo moveBy resizeTo resizeBy
  open close stop focus blur print find alert confirm prompt showOpenFilePicker showSaveFilePicker
`);

/** Names whose value changes by itself, so that an import would go stale: each is read from the window at every use. */
const changingNames = wordsOf('event name status length origin closed frameElement crossOriginIsolated');

/** Every name that browsers or ECMAScript give. */
const knownNames: ReadonlySet<string> = new Set(
  [globals.builtin, globals.browser, { undefined: false, arguments: false, webkitURL: false }].flatMap((names) => Object.keys(names)),
);

/** Left to the bundler, which puts its own text in their place. */
const placeholder = /^__vite_/i;

/** How a free name is bound: imported from the scope, read from its window, or left to the browser. */
export type Binding = 'import' | 'window' | 'native';

/** Returns how the free name `name` is bound; `isWritten` when some code of the app writes it on its window. */
export function bindingOf(name: string, isWritten: boolean): Binding {
  if (placeholder.test(name)) return 'native';
  if (boundNames.has(name)) return 'import';
  const isHandler = name.startsWith('on') && knownNames.has(name);
  return isHandler || isWritten || changingNames.has(name) || !knownNames.has(name) ? 'window' : 'native';
}

/** Names that all mean the app's window. */
export const selfNames = wordsOf('window self globalThis frames top parent');

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
