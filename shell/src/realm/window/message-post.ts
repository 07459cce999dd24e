import type { Listeners } from '../effects/listeners.ts';

/** Makes the app's `postMessage`: a message to its own window reaches its own listeners only. */
export function createPostMessage(listeners: Listeners, source: () => Window): (message: unknown, ...rest: unknown[]) => void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', ({ data, ports }) => {
    const event = new MessageEvent('message', { data: data as unknown, origin: location.origin, ports: [...ports] });
    Object.defineProperty(event, 'source', { value: source() });
    listeners.dispatch(event);
  });
  return (message, ...rest) => {
    const options = rest.find((value) => typeof value === 'object' && value !== null) as
      | Transferable[]
      | StructuredSerializeOptions
      | undefined;
    const transfer = Array.isArray(options) ? options : (options?.transfer ?? []);
    port1.start();
    port2.postMessage(message, transfer);
  };
}
