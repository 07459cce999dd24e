import type { ComposedApp } from '@suanpan/protocol/composition';
import { ProtocolError } from '@suanpan/protocol/errors';
import type { Host, HostGraphql, HostNavigation, ReadableStore, ToastRequest } from '@suanpan/protocol/host';
import type { Session } from '@suanpan/protocol/session';
import type { MessageBus } from '../messages/message-bus.ts';
import type { Dialogs } from '../dialogs/dialogs.ts';
import type { ExecuteOptions } from '../graphql/execute-graphql.ts';
import { createAppStorage } from '../storage/app-storage.ts';
import type { Navigation } from '../navigation/navigation.ts';
import { reportError } from '../telemetry/report-error.ts';
import { createAppLocation } from './app-location.ts';

/** What the shell has to give; each app gets it bound to its own identity. */
export interface HostServices {
  readonly session: ReadableStore<Session>;
  readonly navigation: Navigation;
  readonly dialogs: Pick<Dialogs, 'confirm'>;
  readonly execute: (
    app: ComposedApp,
    request: Parameters<HostGraphql['execute']>[0],
    options?: ExecuteOptions,
  ) => ReturnType<HostGraphql['execute']>;
  readonly messages: Pick<MessageBus, 'connect'>;
  readonly toast: (request: ToastRequest) => void;
  /** Asks whether what was typed may be lost. */
  readonly mayDiscard: () => Promise<boolean>;
  readonly setTitle: (app: string, text: string) => void;
  readonly fail: (app: ComposedApp, error: ProtocolError) => void;
}

/** What one app keeps over all of its mounts. */
export interface AppIdentity {
  readonly app: ComposedApp;
  readonly graphql: HostGraphql;
  readonly location: HostNavigation['location'];
}

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
  mount: { readonly portal: HTMLElement; readonly signal: AbortSignal },
): Host {
  const { app } = identity;
  const { signal, portal } = mount;
  const owner = { app: app.name, release: app.release };
  signal.addEventListener('abort', () => services.navigation.guard(null), { once: true });
  return {
    app: { name: app.name, release: app.release, base: app.base },
    session: services.session,
    navigation: whileMounted(identity, signal, {
      go: services.navigation.go,
      back: services.navigation.back,
      title: (text) => services.setTitle(app.name, text),
      dirty: (value: boolean) => services.navigation.guard(value ? services.mayDiscard : null),
    }),
    graphql: identity.graphql,
    messages: services.messages.connect({ app: app.name, release: app.release, declared: app.messages }, signal),
    ui: { toast: services.toast, confirm: services.dialogs.confirm, portal },
    telemetry: {
      error: (error, facts) => reportError(error, owner, facts),
      fatal: (error) => services.fail(app, asFailure(app, error)),
      mark: (name) => void performance.mark(`suanpan:${app.name}:${name}`),
    },
    storage: createAppStorage(localStorage, services.session.get().company.id, app.name),
    signal,
  };
}

type Moves = Omit<HostNavigation, 'location'>;

/** An app that was taken off must not move the page of another. */
function whileMounted({ app, location }: AppIdentity, signal: AbortSignal, moves: Moves): HostNavigation {
  const refuse = (): boolean => {
    if (!signal.aborted) return false;
    reportError(new ProtocolError('SP-HOST-002', `Cannot navigate for the app "${app.name}": it is not on the page`), {
      app: app.name,
      release: app.release,
    });
    return true;
  };
  return {
    location,
    go: (path, options) => (refuse() ? undefined : moves.go(path, options)),
    back: () => (refuse() ? undefined : moves.back()),
    title: (text) => (signal.aborted ? undefined : moves.title(text)),
    dirty: (value) => (signal.aborted ? undefined : moves.dirty(value)),
  };
}

function asFailure(app: ComposedApp, cause: unknown): ProtocolError {
  return new ProtocolError('SP-LOAD-005', `Cannot go on with the app "${app.name}": its code threw`, {
    facts: { release: app.release, error: String(cause) },
    cause,
  });
}
