import type { ComposedApp } from '@suanpan/protocol/composition';
import type { ProtocolError } from '@suanpan/protocol/errors';
import type {
  AppLocation,
  HostDocuments,
  GraphqlOptions,
  HostGraphql,
  HostNavigation,
  OpenPage,
  ReadableStore,
  ToastRequest,
} from '@suanpan/protocol/host';
import type { Session } from '@suanpan/protocol/session';
import type { Drawers } from '../drawer/drawers.ts';
import type { Dialogs } from '../dialogs/dialogs.ts';
import type { MessageBus } from '../messages/message-bus.ts';
import type { Navigation } from '../navigation/navigation.ts';
import type { DrawWidgetFailure } from '../slots/widget-failure.ts';
import type { ShortcutList } from './shortcut-list.ts';

/** What the shell has to give; each app gets it bound to its own identity. */
export interface HostServices {
  readonly session: ReadableStore<Session>;
  readonly navigation: Navigation;
  readonly dialogs: Pick<Dialogs, 'confirm'>;
  readonly drawers: Pick<Drawers, 'open'>;
  readonly addressOf: HostDocuments['addressOf'];
  readonly execute: (
    app: ComposedApp,
    request: Parameters<HostGraphql['execute']>[0],
    options?: GraphqlOptions,
  ) => ReturnType<HostGraphql['execute']>;
  readonly messages: Pick<MessageBus, 'connect'>;
  readonly shortcuts: Pick<ShortcutList, 'add'>;
  readonly toast: (request: ToastRequest) => void;
  readonly pages: HostPages;
  readonly fail: (app: ComposedApp, error: ProtocolError) => void;
  readonly drawWidgetFailure: DrawWidgetFailure;
}

/** The pages of apps that are open. */
export interface HostPages {
  of(app: string): ReadableStore<readonly OpenPage[]>;
  /** Where a page is; undefined where each app has one page only, which is where the app is. */
  locationOf(page: string): ReadableStore<AppLocation> | undefined;
  /** Names a page, or the one that the app shows. */
  title(owner: PageOwner, text: string): void;
  dirty(owner: PageOwner, value: boolean): void;
  /** Goes to a path; a page out of sight goes there by itself, without moving the person who has left it. */
  go(owner: PageOwner, path: string, options?: { readonly replace?: boolean }): void;
  /** Brings the page of a path up as it was left, or opens it. */
  open(path: string): void;
  /** Nothing of the app is mounted any more, and nothing that was typed is left. */
  left(app: string): void;
}

/** An app, and the page of it that is meant; null for the one that it shows. */
export interface PageOwner {
  readonly app: string;
  readonly page: string | null;
}

/** What one app keeps over all of its mounts. */
export interface AppIdentity {
  readonly app: ComposedApp;
  readonly graphql: HostGraphql;
  readonly location: HostNavigation['location'];
}
