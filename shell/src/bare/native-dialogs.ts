import type { DrawWidgetFailure } from '../slots/widget-failure.ts';
import type { ConfirmRequest, DrawerRequest, HostDrawer, ToastRequest } from '@suanpan/protocol/host';
import type { DrawerOwner } from '../drawer/drawers.ts';

/** Asks with the browser's own dialog element; resolves to whether the user agreed. */
export function confirmNatively({ title, body, confirmLabel }: ConfirmRequest): Promise<boolean> {
  const dialog = document.createElement('dialog');
  const heading = document.createElement('p');
  heading.textContent = body === undefined ? title : `${title}\n${body}`;
  const agree = button(confirmLabel, () => dialog.close('agreed'));
  dialog.append(
    heading,
    button('Cancel', () => dialog.close()),
    agree,
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'agreed');
    });
  });
}

/** Opens a dialog element in the app's own document for the app to fill. */
export async function openDrawerNatively({ title, signal }: DrawerRequest, owner: DrawerOwner): Promise<HostDrawer> {
  const dialog = owner.portal.ownerDocument.createElement('dialog');
  const element = owner.portal.ownerDocument.createElement('div');
  const close = (): void => dialog.close();
  dialog.setAttribute('aria-label', title);
  dialog.append(button('Close', close), element);
  owner.portal.parentElement?.append(dialog);
  dialog.showModal();
  const closed = new Promise<void>((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve();
    });
  });
  for (const ending of [signal, owner.signal]) {
    if (ending?.aborted) close();
    else ending?.addEventListener('abort', close, { once: true });
  }
  return { element, closed, close };
}

/** How long a notice stays, in milliseconds. */
const noticeTime = 6000;

/** Shows a notice at the edge of the page. */
export function toastNatively({ text, action }: ToastRequest): void {
  const notice = document.createElement('output');
  notice.className = 'notice';
  notice.textContent = text;
  if (action) notice.append(button(action.label, () => action.run()));
  document.body.append(notice);
  setTimeout(() => notice.remove(), noticeTime);
}

function button(label: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', press);
  return element;
}

/** Says in a widget's place why it is not there, in the words of its error; a click tries again. */
export const drawFailureNatively: DrawWidgetFailure = async (place, { error, retry }) => {
  const card = place.ownerDocument.createElement('button');
  card.setAttribute('role', 'alert');
  card.textContent = error.message;
  card.addEventListener('click', retry);
  place.replaceChildren(card);
  return () => card.remove();
};
