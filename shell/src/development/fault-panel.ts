import { drawPanel } from './draw-panel.ts';
import type { Fault } from './fault.ts';

export interface PanelOptions {
  readonly app: string;
  /** The app's element on the page; the panel lies in it, over the app. */
  readonly place: HTMLElement;
  /** Asks the dev server to open `file:line:column` in the developer's editor. */
  readonly openInEditor: (place: string) => void;
  readonly restart: () => void;
}

/** Shows what is wrong with a live app, in the app's own place. */
export interface FaultPanel {
  show(faults: readonly Fault[]): void;
}

/** Out of reach of all other styles, and the only ones that reach it. */
const styles = `
:host { display: block; grid-area: 1 / 1; align-self: start; position: sticky; inset-block-start: 0; z-index: 2147483647; padding: 1rem; }
section { color: #e8e8e8; background: #1c1b1f; border-block-start: 4px solid #e5484d; border-radius: 6px; padding: 1rem 1.25rem;
  font: 14px/1.5 system-ui, sans-serif; box-shadow: 0 8px 30px rgb(0 0 0 / 40%); max-block-size: 80vh; overflow: auto; }
h2 { margin: 0; font-size: 1em; color: #ff9592; }
pre { margin: 0.75rem 0; white-space: pre-wrap; overflow-wrap: anywhere; font: 13px/1.5 ui-monospace, monospace; }
pre.frame { color: #f5d90a; white-space: pre; overflow-x: auto; }
details pre { color: #b5b2bc; }
button { font: inherit; color: inherit; background: #35343a; border: 1px solid #625f69; border-radius: 4px; padding: 0.25rem 0.75rem; cursor: pointer; }
button.file { display: block; padding: 0; background: none; border: 0; color: #70b8ff; text-decoration: underline; text-align: start; overflow-wrap: anywhere; }
footer { display: flex; gap: 0.5rem; margin-block-start: 1rem; }
`;

/** Makes the panel of an app; it is not on the page while there is nothing to show. */
export function createFaultPanel(options: PanelOptions): FaultPanel {
  const { app, place } = options;
  const host = place.ownerDocument.createElement('div');
  host.dataset['liveFaults'] = app;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  let shown: readonly Fault[] = [];
  let isHidden = false;
  const hide = (): void => {
    isHidden = true;
    host.remove();
  };
  return {
    show(faults) {
      const isSame = faults.length === shown.length && faults.every((fault, index) => fault === shown[index]);
      if (!isSame) {
        shown = faults;
        isHidden = false;
        root.replaceChildren(drawPanel(faults, { ...options, hide }));
      }
      if (faults.length === 0) host.remove();
      else if (!isHidden) place.append(host);
    },
  };
}
