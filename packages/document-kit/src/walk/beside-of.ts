/** Returns the addresses before and after the one with a path; none where it is not among them, or where it is the first or last. */
export function besideOf(
  hrefs: readonly string[],
  path: string,
): { readonly previous?: string | undefined; readonly next?: string | undefined } {
  const index = hrefs.findIndex((href) => href.split(/[?#]/)[0] === path);
  return index === -1 ? {} : { previous: hrefs[index - 1], next: hrefs[index + 1] };
}
