import { ProtocolError } from '@suanpan/protocol/errors';
import type { Host } from '@suanpan/protocol/host';
import type { AppLifecycles, WidgetLifecycles, WidgetProps } from '@suanpan/protocol/lifecycle';
import type { SlotContext } from '@suanpan/protocol/slots';
import { addPortal } from '../loading/add-portal.ts';
import type { ImportedRelease } from '../loading/import-release.ts';
import { withDeadline } from '../loading/with-deadline.ts';
import { createAppPart } from '../realm/document/app-part.ts';
import type { RealmPart } from '../realm/presence.ts';
import type { ChosenWidget } from './choose-widgets.ts';
import type { DrawWidgetFailure } from './widget-failure.ts';

/** What the page gives so that a widget can be mounted. */
export interface WidgetMounting {
  /** Brings the code of the release; the pages of the app share it. */
  importRelease(chosen: ChosenWidget): Promise<ImportedRelease>;
  createHost(chosen: ChosenWidget, mount: HostOfWidget): Host;
  /** How many times the protocol's deadlines the app may take. */
  patienceOf(chosen: ChosenWidget): number;
  readonly integrityOf: (url: string) => string | undefined;
  report(error: unknown, chosen: ChosenWidget): void;
  readonly drawFailure: DrawWidgetFailure;
}

export interface HostOfWidget {
  readonly portal: HTMLElement;
  readonly signal: AbortSignal;
  /** Told when the widget says that it cannot go on. */
  readonly fail: (error: unknown) => void;
}

export interface WidgetToMount {
  readonly chosen: ChosenWidget;
  readonly slot: string;
  readonly context: SlotContext;
  readonly place: HTMLElement;
  readonly mounting: WidgetMounting;
  readonly fail: (error: unknown) => void;
}

/** One mount of a widget. */
export interface WidgetMount {
  /** Resolves when the widget is there; rejects with what went wrong. */
  readonly up: Promise<void>;
  /** Ends the mount: whatever the widget does with its chance, nothing of it stays on the page. */
  end(): Promise<void>;
}

/** Begins a mount of a widget in a place: its own part of the realm, its own host, its own end. */
export function mountWidget(options: WidgetToMount): WidgetMount {
  const { chosen, slot, context, place, mounting, fail } = options;
  const { signal, abort } = abortable();
  const subject = { app: chosen.app.name, release: chosen.release.release, patience: mounting.patienceOf(chosen), what: whatOf(chosen) };
  let part: RealmPart | undefined;
  let begun: { readonly widget: WidgetLifecycles; readonly props: WidgetProps } | undefined;
  const bringUp = async (): Promise<void> => {
    const { lifecycles, realm } = await withDeadline({ ...subject, step: 'load' }, () => mounting.importRelease(chosen));
    const widget = widgetOf(lifecycles, chosen);
    if (signal.aborted) return;
    const opened = realm.open(place, createAppPart);
    part = opened;
    await withDeadline({ ...subject, step: 'mount' }, async () => {
      await opened.ready;
      if (signal.aborted) return;
      const host = mounting.createHost(chosen, { portal: addPortal(opened.elements), signal, fail });
      begun = { widget, props: { host, container: opened.elements.page, slot, context } };
      await widget.mount(begun.props);
    });
  };
  return {
    up: bringUp(),
    async end() {
      if (signal.aborted) return;
      abort();
      try {
        const { widget, props } = begun ?? {};
        if (widget && props) await withDeadline({ ...subject, step: 'unmount' }, async () => widget.unmount(props));
      } catch (error) {
        mounting.report(error, chosen);
      } finally {
        part?.close();
      }
    },
  };
}

/** Returns how a widget is named in errors. */
export function whatOf({ app, widget }: ChosenWidget): string {
  return `the widget "${app.name}/${widget.name}"`;
}

function abortable(): { readonly signal: AbortSignal; abort(): void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

function widgetOf({ widgets = {} }: AppLifecycles, chosen: ChosenWidget): WidgetLifecycles {
  const { release, widget } = chosen;
  const found = Object.hasOwn(widgets, widget.name) ? widgets[widget.name] : undefined;
  if (typeof found?.mount === 'function' && typeof found.unmount === 'function') return found;
  throw new ProtocolError('SP-SLOT-002', `Cannot mount ${whatOf(chosen)}: the entry of its app does not export it`, {
    facts: { release: release.release, file: release.entry, exported: Object.keys(widgets).join(', ') || 'none' },
  });
}
