import { cacheNames } from './cache-names.ts';

/** Lets go of what belongs to whoever was signed in; files of releases belong to nobody. Without a secure context there is nothing. */
export async function forgetPerson(caches: Pick<CacheStorage, 'delete'> | undefined): Promise<void> {
  await Promise.all([caches?.delete(cacheNames.page), caches?.delete(cacheNames.answers)]);
}
