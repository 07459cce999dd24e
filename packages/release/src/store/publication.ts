/** The file in a release's folder that says who published it, and when. */
export const publicationFile = 'published.json';

/** Who brought a release into the store. */
export interface Publication {
  /** ISO 8601. */
  readonly at: string;
  readonly actor: string;
}
