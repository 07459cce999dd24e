let page: HTMLElement | undefined;

/** Puts up what a failing app shows before it fails. */
export function showFault(container: HTMLElement): void {
  page = document.createElement('main');
  page.dataset['fault'] = __APP__;
  page.textContent = __APP__;
  container.append(page);
}

export function hideFault(): void {
  page?.remove();
}
