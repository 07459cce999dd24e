/** Returns where the files of a release are served, with a slash at the end. */
export function releaseBase(release: string): string {
  return `/releases/${release}/`;
}
