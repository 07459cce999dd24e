import { createServerAdapter } from '@whatwg-node/server';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { GraphqlAnswer } from '@suanpan/protocol/host';
import type { Session } from '@suanpan/protocol/session';
import type { PageQuery } from '@suanpan/release/page-query';
import type { PublishedOperations } from '@suanpan/release/published-operations';
import { askForPage } from '#interface/http/ask-for-page.ts';
import { attachmentHandler } from '#interface/http/attachment-handler.ts';
import { attachmentsRoot } from '#interface/http/attachment-path.ts';
import { graphqlHandler } from '#interface/http/graphql-handler.ts';
import { assertPortFree, listen } from '#interface/http/listen.ts';
import type { Services } from '#interface/services.ts';
import { protocolSession, resolveSession } from '#interface/session/resolve-session.ts';
import { sourcesOf } from '#interface/work-sources.ts';
import { seedDemoBooks } from '#seed/seed-demo-books.ts';
import { seedDemo, type DemoCompanyId } from '#seed/seed-demo.ts';
import { seedPlatform } from '#seed/seed-platform.ts';
import type { Config } from './config.ts';
import type { OpenMessages } from './open-messages.ts';
import { clockOf, closeParts, openServices, type Part } from './open-services.ts';
import { processHealth, type HealthHandler } from './process-health.ts';
import { startNightlyCheck } from './start-nightly-check.ts';
import { openLiveStore, type LiveStore } from './store/open-live-store.ts';
import { openWorldState } from './worlds/world-state.ts';
import { worldsHandler, worldsPath, type WorldsHandler } from './worlds/worlds-handler.ts';

/** What the pages' handler may ask. */
export interface PageTools {
  /** Returns who sends a request; null when nobody is signed in. */
  readonly session: (request: Request) => Promise<Session | null>;
  /** Sends a query with the session of whoever sends the request, as their page would. */
  readonly ask: (request: Request, query: PageQuery) => Promise<GraphqlAnswer>;
}

/** Answers everything that is not the API. */
export type Pages = (request: Request, tools: PageTools) => Promise<Response> | Response;

/** What the release store gives a server. */
export interface OpenedPages {
  readonly pages: Pages;
  /** The operations that its pages may send; null where pages run from their sources, whose operations no release has yet. */
  readonly operations: PublishedOperations | null;
}

/** Makes what answers pages, once the data folder is known to be ours. */
export type OpenPages = () => Promise<OpenedPages> | OpenedPages;

/** A server that answers. */
export interface RunningServer {
  readonly server: Server;
  readonly url: string;
  /** Returns how far behind messages between domains are. */
  messageHealth(): ReturnType<OpenMessages['health']>;
  /** Settled when all that the demo has is there, or cannot be: until then its books are written while requests are answered. */
  readonly demoWritten: Promise<void>;
  /** Takes no new requests and messages, finishes those in flight and stops the database. */
  stop(): Promise<void>;
}

/** Told what the start is doing. */
export type Report = (message: StepMessage) => void;

/** One thing the start does has begun or is done. */
export interface StepMessage {
  readonly step: 'database' | 'pages' | 'data' | 'server';
  readonly state: 'start' | 'done';
  /** What it is, in both languages. */
  readonly label: string;
  /** How long it took. */
  readonly ms?: number;
}

const labels: Readonly<Record<StepMessage['step'], string>> = {
  database: '启动数据库 Starting the database',
  pages: '发布构建的页面 Publishing what was built',
  data: '准备演示数据 Preparing the demo data',
  server: '启动服务 Starting the server',
};

/** Starts database and server; resolves when requests are answered. */
export async function startServer(config: Config, openPages: OpenPages, report: Report = () => undefined): Promise<RunningServer> {
  await assertPortFree(config);
  const store = await timed(report, 'database', () => openLiveStore(config));
  const parts: Part[] = [store];
  try {
    // Only now: a folder that turns out to be somebody else's must not have been written to.
    const [{ pages, operations }, companies] = await Promise.all([
      timed(report, 'pages', async () => openPages()),
      timed(report, 'data', () => writeDemo(store, config)),
    ]);
    const { services, messages, adapter, stopping } = await openParts(config, { store, pages, operations }, parts);
    const server = createServer((request, response) => void adapter(request, response));
    const listening = await timed(report, 'server', () => listen(server, config));
    // Where tests make worlds, nobody looks at the demo.
    const books = config.worlds ? null : writeDemoBooks(services, companies);
    if (books !== null) parts.push(books);
    parts.push(startNightlyCheck(services));
    return {
      server,
      url: listening.url,
      messageHealth: () => messages.health(),
      demoWritten: books?.settled ?? Promise.resolve(),
      async stop() {
        stopping();
        // Whoever follows is no request that could be waited for.
        services.changes.close();
        await listening.stop();
        await closeParts(parts);
      },
    };
  } catch (error) {
    await closeParts(parts);
    throw error;
  }
}

async function writeDemo({ database }: LiveStore, config: Config): Promise<readonly DemoCompanyId[]> {
  const companies = await seedDemo(database, clockOf(config));
  await seedPlatform(database);
  return companies;
}

/** Nobody waits for the books of the demo: they come while the first page is looked at. */
function writeDemoBooks(services: Services, companies: readonly DemoCompanyId[]): Part & { readonly settled: Promise<void> } {
  const books = seedDemoBooks(services, companies);
  const settled = books.written.catch((error: unknown) =>
    services.log({ level: 'error', message: 'The demo books were not written', error: String(error) }),
  );
  return { settled, close: () => books.close() };
}

/** Opens what requests are served with, and enters it into `parts` as it goes. */
async function openParts(config: Config, { store, pages, operations }: OpenedParts, parts: Part[]) {
  const state = config.worlds ? openWorldState(clockOf(config)) : null;
  const opened = await openServices(config, { store, operations, worlds: state }, parts);
  const { services, messages } = opened;
  const tools = { ...services, ...store, directory: store.topology.directory };
  const worlds = state === null ? null : worldsHandler(services, tools, state);
  if (worlds !== null) parts.push(worlds);
  let isStopping = false;
  const health = processHealth({ ...opened, domains: null, isRegistered: () => null, isStopping: () => isStopping });
  return {
    services,
    messages,
    adapter: requestListener(services, { pages, worlds, health }),
    stopping() {
      isStopping = true;
    },
  };
}

interface OpenedParts extends OpenedPages {
  readonly store: LiveStore;
}

interface ServerContext {
  readonly req?: IncomingMessage;
}

interface Doors {
  readonly pages: Pages;
  readonly worlds: WorldsHandler | null;
  readonly health: HealthHandler;
}

function requestListener(services: Services, { pages, worlds, health }: Doors) {
  const graphql = graphqlHandler(services);
  const attachments = attachmentHandler(services);
  const session: PageTools['session'] = async (request) => {
    const found = await resolveSession(services, request);
    return found === null ? null : protocolSession(found, sourcesOf(services, found.view.companyId).clock.now());
  };
  return createServerAdapter<ServerContext>(async (request, { req }) => {
    const { pathname } = new URL(request.url);
    const client = req?.socket.remoteAddress ?? 'unknown';
    if (pathname === '/graphql') return graphql(request, client);
    if (pathname.startsWith(attachmentsRoot)) return attachments(request);
    const told = health(pathname);
    if (told !== null) return told;
    if (worlds !== null && pathname.startsWith(worldsPath)) return worlds.handle(request);
    return pages(request, { session, ask: (asking, query) => askForPage(graphql, { asking, client }, query) });
  });
}

async function timed<T>(report: Report, step: StepMessage['step'], work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  report({ step, state: 'start', label: labels[step] });
  const result = await work();
  report({ step, state: 'done', label: labels[step], ms: Math.round(performance.now() - begun) });
  return result;
}
