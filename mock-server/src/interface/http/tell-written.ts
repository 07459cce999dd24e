import { currentOperation } from '#kernel/context/operation-context.ts';
import { seenHeader } from './operation-of.ts';
import { recentWriteCookie, type WrittenWay } from './recent-write-cookie.ts';

/**
 * Tells with a response what the operation wrote, so that whoever asks next sees it.
 *
 * The same response: a new one around its body ends the process when somebody leaves a stream, as Node 20 then closes it twice.
 */
export function tellWritten(response: Response, request: Request, way: WrittenWay): Response {
  const written = currentOperation()?.seen.token;
  if (written == null || written === request.headers.get(seenHeader)) return response;
  response.headers.set(seenHeader, written);
  response.headers.append('set-cookie', recentWriteCookie(way));
  return response;
}
