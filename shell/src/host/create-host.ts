import type { ComposedApp } from '@suanpan/protocol/composition';
import { ProtocolError } from '@suanpan/protocol/errors';
import type { Host } from '@suanpan/protocol/host';
import type { HostSlots } from '@suanpan/protocol/slots';
import { createAppStorage } from '../storage/app-storage.ts';
import { reportError } from '../telemetry/report-error.ts';
import { createAppLocation } from './app-location.ts';
import { createHostNavigation } from './host-navigation.ts';
import type { AppIdentity, HostServices } from './host-services.ts';

/** Binds the services that outlive a mount to an app. */
export function identifyApp(app: ComposedApp, services: HostServices): AppIdentity {
  return {
    app,
    graphql: { execute: (request, options) => services.execute(app, request, options) },
    location: createAppLocation(services.navigation.location, app),
  };
}

/** Makes the host that one mount of an app gets; once `signal` is aborted it moves the page no more. */
export function createHost(
  identity: AppIdentity,
  services: HostServices,
  mount: { readonly portal: HTMLElement; readonly signal: AbortSignal; readonly slots: HostSlots },
): Host {
  const { app } = identity;
  const { signal, portal, slots } = mount;
  const owner = { app: app.name, release: app.release };
  signal.addEventListener('abort', () => services.pages.left(app.name), { once: true });
  return {
    app: { name: app.name, release: app.release, base: app.base },
    session: services.session,
    navigation: createHostNavigation(identity, services, signal),
    documents: { addressOf: services.addressOf },
    graphql: identity.graphql,
    messages: services.messages.connect({ app: app.name, release: app.release, declared: app.messages }, signal),
    slots,
    ui: {
      toast: services.toast,
      confirm: services.dialogs.confirm,
      shortcut: (shown) => services.shortcuts.add(app.name, shown, signal),
      drawer: (request) => services.drawers.open(request, { app: app.name, portal, signal }),
      portal,
    },
    telemetry: {
      error: (error, facts) => reportError(error, owner, facts),
      fatal: (error) => services.fail(app, asFailure(app, error)),
      mark: (name) => void performance.mark(`suanpan:${app.name}:${name}`),
    },
    storage: createAppStorage(localStorage, services.session.get().company.id, app.name),
    signal,
  };
}

function asFailure(app: ComposedApp, cause: unknown): ProtocolError {
  return new ProtocolError('SP-LOAD-005', `Cannot go on with the app "${app.name}": its code threw`, {
    facts: { release: app.release, error: String(cause) },
    cause,
  });
}
