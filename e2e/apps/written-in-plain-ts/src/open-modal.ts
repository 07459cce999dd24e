/** Shows a modal as libraries do: an element of its own in the body. Returns how to take it away. */
export function openModal(): () => void {
  const modal = document.createElement('div');
  modal.className = 'modal';
  modal.setAttribute('role', 'dialog');
  modal.setAttribute('aria-label', 'A modal in the body');
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  const remove = (): void => modal.remove();
  close.addEventListener('click', remove);
  modal.append('A modal in the body ', close);
  document.body.append(modal);
  return remove;
}
