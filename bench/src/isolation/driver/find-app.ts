import type { Log } from '../probes/probe.ts';

/** The element by which the probe app takes orders. */
export interface ProbeElement extends HTMLElement {
  runProbe?: (id: string, step: string, log: Log) => Promise<unknown>;
}

/** Returns every place where a runtime may put an app: the page, shadow roots, frames. */
export function readParts(): (Document | ShadowRoot)[] {
  const shadows = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const frames = [...document.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? []);
  return [document, ...shadows, ...frames];
}

/** Returns the page of a probe app, wherever it is. */
export function findApp(app: string): ProbeElement | undefined {
  const found = readParts().flatMap((part) => [...part.querySelectorAll<ProbeElement>(`[data-probe-app="${app}"]`)]);
  return found.find((element) => element.runProbe !== undefined);
}
