import type { ServerResponse } from 'node:http';
import type { Connect, Plugin, ViteDevServer } from 'vite';
import type { AppBuild } from '../app-build.ts';
import { keepInRun, runOf } from './app-runs.ts';
import { findPlace } from './find-place.ts';
import { liveModuleId, liveModuleSource, savedEvent } from './live-module.ts';

/** Tells the page what happens to a live app: what was saved, what does not compile, and where a fault stands in its sources. */
export function livePlugin(build: () => AppBuild): Plugin {
  return {
    name: 'suanpan:live',
    apply: 'serve',
    resolveId: { order: 'pre', handler: (id) => (id === liveModuleId ? id : undefined) },
    load: (id) => (id === liveModuleId ? liveModuleSource() : undefined),
    configureServer(server) {
      server.middlewares.use(answer(server));
      // Without an app to serve pages to, Vite passes a failure on as if nothing had been found.
      return () => void server.middlewares.use(markFailure);
    },
    hotUpdate: {
      order: 'pre',
      handler({ file, modules }) {
        if (this.environment.name !== 'client') return;
        this.environment.hot.send(savedEvent, { file, isRun: modules.some((module) => module.isSelfAccepting !== undefined) });
      },
    },
    transform: {
      order: 'pre',
      filter: { id: /\/vite\/dist\/client\/client\.mjs$/ },
      // The styles of two apps may come from one file, and each app's client must find its own.
      handler: (code) => ({ code: code.replaceAll('data-vite-dev-id', `data-dev-style-${build().config.name}`), map: null }),
    },
  };
}

function answer(server: ViteDevServer): Connect.NextHandleFunction {
  const { base } = server.config;
  return (request, response, next) => {
    const run = runOf(request.url ?? '', base);
    if (run) {
      request.url = run.url;
      keepInRun(response, run, base);
    }
    const address = new URL(request.url ?? '', 'http://localhost');
    if (address.pathname !== `${base}@suanpan/place`) return next();
    const { searchParams } = address;
    const [url = '', line, column] = ['url', 'line', 'column'].map((name) => searchParams.get(name) ?? '');
    return void findPlace(server, { url, line: Number(line), column: Number(column) }).then((place) => sendJson(response, place), next);
  };
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(value ?? null));
}

// oxlint-disable-next-line max-params -- by its four parameters connect knows that it takes errors
function markFailure(error: unknown, _request: unknown, response: ServerResponse, next: (error: unknown) => void): void {
  response.statusCode = 500;
  next(error);
}
