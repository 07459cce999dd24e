import { createServerAdapter } from '@whatwg-node/server';
import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { Domain } from '#interface/domains/domain-fields.ts';
import { isPeer } from '#interface/domains/peer-call.ts';
import { gracefulStop } from '#interface/http/graceful-stop.ts';
import { peerHandler } from '#interface/http/peer-handler.ts';
import type { Instance } from '#kernel/instances/instance.ts';
import { instanceRegistry } from '#kernel/instances/instance-registry.ts';
import { farewellMs } from '#kernel/instances/instance-watch.ts';
import { keepRegistered, type Registration } from '#kernel/instances/keep-registered.ts';
import { keepAliveMs } from '#kernel/instances/send-request.ts';
import { branchHandler } from '#kernel/tcc/branch-handler.ts';
import type { Config } from './config.ts';
import { listenForPeers } from './listen-for-peers.ts';
import type { DomainParticipant } from './participants.ts';
import { closeParts, log, openServices, type OpenedServices, type Part } from './open-services.ts';
import { processHealth, type HealthHandler } from './process-health.ts';
import { attachStore } from './store/attach-store.ts';
import { openLiveStore } from './store/open-live-store.ts';

/** What a process of domains is started with. */
export type DomainConfig = Config & { readonly domains: readonly Domain[] };

/** A process of domains that gateways find. */
export interface RunningDomain {
  readonly instance: Instance;
  /** Leaves the registry, finishes the requests in flight and lets go of the database. */
  stop(): Promise<void>;
}

/** What a test puts in the place of the program's own. */
export interface DomainParts {
  readonly participants?: readonly DomainParticipant[];
}

/** Starts to serve some domains for gateways; resolves when they can find it. */
export async function startDomain(config: DomainConfig, { participants }: DomainParts = {}): Promise<RunningDomain> {
  const store = await openLiveStore(config, attachStore);
  const parts: Part[] = [store];
  try {
    const opened = await openServices(config, { store, operations: null, participants }, parts);
    const registry = instanceRegistry(store.database);
    let isStopping = false;
    let registration: Registration | null = null;
    const health = processHealth({
      ...opened,
      domains: config.domains,
      isRegistered: () => registration?.isRegistered() ?? false,
      isStopping: () => isStopping,
    });
    const id = randomUUID();
    const secret = randomBytes(32).toString('base64url');
    const server = peerServer(opened, { domains: config.domains, secret, health });
    const stopServer = gracefulStop(server);
    const address = await listenForPeers(server, config, id);
    parts.push({ close: stopServer });
    const instance: Instance = { id, services: config.domains, address, secret, lane: config.lane, release: config.version };
    const entered = await keepRegistered({ registry, log }, instance);
    registration = entered;
    return {
      instance,
      async stop() {
        isStopping = true;
        await entered.leave();
        // Gateways that found it before still come; after this they have looked again.
        await delay(farewellMs);
        await closeParts(parts);
      },
    };
  } catch (error) {
    await closeParts(parts);
    throw error;
  }
}

interface Door {
  readonly domains: readonly Domain[];
  readonly secret: string;
  readonly health: HealthHandler;
}

function peerServer({ services, tcc }: OpenedServices, { domains, secret, health }: Door): Server {
  const graphql = peerHandler(services, { domains, secret });
  const branches = branchHandler(tcc.door);
  const adapter = createServerAdapter(async (request) => {
    const { pathname } = new URL(request.url);
    const told = health(pathname);
    if (told !== null) return told;
    if (!pathname.startsWith('/tcc/')) return graphql(request);
    return isPeer(request, secret) ? branches(request) : new Response(null, { status: 403 });
  });
  const server = createServer((request, response) => void adapter(request, response));
  server.keepAliveTimeout = keepAliveMs;
  return server;
}
