import type { Fault, FaultPlace } from './fault.ts';

interface Actions {
  readonly app: string;
  readonly openInEditor: (place: string) => void;
  readonly restart: () => void;
  readonly hide: () => void;
}

/** Draws what is wrong with a live app, and what can be done about it. */
export function drawPanel(faults: readonly Fault[], { app, openInEditor, restart, hide }: Actions): HTMLElement {
  const section = element('section', '', { role: 'alert', 'aria-label': `Faults of ${app}` });
  const footer = element('footer', '');
  footer.append(button('Restart the app', restart), button('Hide', hide));
  section.append(...faults.flatMap((fault) => drawFault(fault, { app, openInEditor })), footer);
  return section;
}

function drawFault(
  { kind, message, place, frame, stack }: Fault,
  { app, openInEditor }: Pick<Actions, 'app' | 'openInEditor'>,
): readonly HTMLElement[] {
  const where = place && placeText(place);
  return [
    element('h2', `${app}: ${kind === 'compile' ? 'does not compile' : 'threw an error'}`),
    element('pre', message, { class: 'message' }),
    ...(where === undefined ? [] : [button(where, () => openInEditor(where), { class: 'file', title: 'Open in the editor' })]),
    ...(frame === undefined ? [] : [element('pre', frame, { class: 'frame' })]),
    ...(stack === undefined || stack === '' ? [] : [drawStack(stack)]),
  ];
}

function drawStack(stack: string): HTMLElement {
  const details = element('details', '');
  details.append(element('summary', 'Stack'), element('pre', stack));
  return details;
}

function placeText({ file, line, column }: FaultPlace): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

function button(text: string, press: () => void, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = element('button', text, { type: 'button', ...attributes });
  made.addEventListener('click', press);
  return made;
}

function element(name: string, text: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
