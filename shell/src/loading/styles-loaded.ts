/** Resolves when every stylesheet link below `element` has loaded or failed, so that nothing is painted unstyled. */
export async function stylesLoaded(element: HTMLElement): Promise<void> {
  const links = [...element.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  await Promise.all(links.filter((link) => link.sheet === null).map(settled));
}

function settled(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve(), { once: true });
    link.addEventListener('error', () => resolve(), { once: true });
  });
}
