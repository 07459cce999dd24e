/** What apps ask of the site they run on: files and answers that any site may have. */
export interface Site {
  answer(request: Request): Promise<Response | undefined>;
}

const scripts: Readonly<Record<string, string>> = {
  // A library as it comes from elsewhere: a classic script that leaves a name.
  '/library.js': "window.benchLibrary = { version: '1.0' };\n",
  '/ticking-worker.js': `const token = new URL(location.href).searchParams.get('token');
setInterval(() => void fetch('/tick?token=' + token, { method: 'POST' }), 40);
`,
};

const styles: Readonly<Record<string, string>> = {
  '/host.css': `.probe-host { color: rgb(10, 20, 30); letter-spacing: 0; }
.own-card { text-transform: uppercase; border: 7px solid rgb(9, 9, 9); }
@keyframes pulse { from { opacity: 0.25; } to { opacity: 0.25; } }
.probe-host-pulse { animation: pulse 1000s linear; }
`,
};

/** Makes the site; it counts who is connected, and who ticks. */
export function createSite(): Site {
  const ticks = new Map<string, number>();
  const connected = new Map<string, number>();
  const count = (map: Map<string, number>, request: Request, step: number): void => {
    const token = new URL(request.url).searchParams.get('token') ?? '';
    map.set(token, (map.get(token) ?? 0) + step);
  };
  const read = (map: Map<string, number>, request: Request): Response =>
    Response.json(map.get(new URL(request.url).searchParams.get('token') ?? '') ?? 0);
  return {
    async answer(request) {
      const { pathname } = new URL(request.url);
      if (scripts[pathname] !== undefined) return text(scripts[pathname], 'text/javascript');
      if (styles[pathname] !== undefined) return text(styles[pathname], 'text/css');
      if (pathname === '/echo') return Response.json({ app: 'bench', path: pathname });
      if (pathname === '/tick') {
        count(ticks, request, 1);
        return new Response(null, { status: 204 });
      }
      if (pathname === '/ticks') return read(ticks, request);
      if (pathname === '/connected') return read(connected, request);
      if (pathname === '/events') {
        count(connected, request, 1);
        request.signal.addEventListener('abort', () => count(connected, request, -1));
        return new Response(openStream(request.signal), { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } });
      }
      return undefined;
    },
  };
}

function openStream(signal: AbortSignal): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('data: connected\n\n'));
      signal.addEventListener('abort', () => controller.close());
    },
  });
}

function text(content: string, type: string): Response {
  return new Response(content, { headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' } });
}
