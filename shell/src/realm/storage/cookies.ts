import type { Names } from './names.ts';

/** An app's cookies. */
export interface Cookies {
  read(): string;
  write(cookie: string): void;
}

/** Makes the cookies of an app: those of its own names, without the prefix. Cookies of the host are neither seen nor written. */
export function createCookies(document: Document, { own, isOwn, plain }: Names): Cookies {
  // A cookie's name may hold neither slashes nor spaces in every browser, so they are written as in an address.
  const encodedPrefix = encodeURIComponent(own(''));
  return {
    read: () =>
      document.cookie
        .split('; ')
        .flatMap((pair) => {
          const end = pair.indexOf('=');
          const name = decode(pair.slice(0, end));
          return pair.startsWith(encodedPrefix) && isOwn(name) ? [`${plain(name)}${pair.slice(end)}`] : [];
        })
        .join('; '),
    write(cookie) {
      document.cookie = encodedPrefix + cookie.trimStart();
    },
  };
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
