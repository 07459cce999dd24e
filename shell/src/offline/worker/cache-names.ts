/** The worker's caches. A number is raised when what is in one of them is kept in another form. */
export const cacheNames = {
  /** Files of releases: they never change. */
  files: 'suanpan-files-1',
  /** The page as it is sent to whoever is signed in. */
  page: 'suanpan-page-1',
  /** What the backend answered lately. */
  answers: 'suanpan-answers-1',
} as const;

/** Writes to a cache; a device that is full keeps less, and what was asked for is answered all the same. */
export async function keep(cache: Cache, key: string, response: Response): Promise<void> {
  await cache.put(key, response).catch(() => undefined);
}
