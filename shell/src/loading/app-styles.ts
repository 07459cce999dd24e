/**
 * An app's stylesheets: loaded once, switched off while the app is not on the page.
 *
 * They stay as elements beside the app's container, since a link that is taken out and put back is loaded anew.
 */
export interface AppStyles {
  /** Resolves when every stylesheet has loaded or failed, so that nothing is painted unstyled. */
  switchOn(): Promise<void>;
  switchOff(): void;
}

/** Puts the stylesheets of `hrefs` into `element`. */
export function createAppStyles(element: HTMLElement, hrefs: readonly string[]): AppStyles {
  const links = hrefs.map((href) => {
    const link = element.ownerDocument.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    return link;
  });
  const loaded = Promise.all(links.map(settled));
  element.prepend(...links);
  const setDisabled = (isDisabled: boolean): void => {
    for (const { sheet } of links) if (sheet) sheet.disabled = isDisabled;
  };
  return {
    async switchOn() {
      await loaded;
      setDisabled(false);
    },
    switchOff: () => setDisabled(true),
  };
}

function settled(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve(), { once: true });
    link.addEventListener('error', () => resolve(), { once: true });
  });
}
