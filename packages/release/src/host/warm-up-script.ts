/**
 * What the page runs while its modules are on their way: the browser reads its tables of languages at their first use, which would
 * otherwise stand between the last file and the first picture (V8 takes about 30 ms for it, four times that on a phone). Its storages, too,
 * are read from disk when they are first touched.
 *
 * A page has one text of it, so that one hash in the policy allows it.
 */
export const warmUpScript = 'try{sessionStorage.length+localStorage.length}catch{}Intl.DateTimeFormat.supportedLocalesOf([])';
