import type { GraphqlPart } from '@suanpan/protocol/host';

/** What stands between parts: the backend's boundary is a hyphen, after the two that begin every boundary. */
const boundary = '\r\n---';

/** Reads the parts of a `multipart/mixed` answer as they come, and the only one of any other. Each is JSON, in which no line break can stand. */
export async function* readParts(response: Response): AsyncGenerator<GraphqlPart, undefined> {
  if (response.body === null || response.headers.get('content-type')?.startsWith('multipart/mixed') !== true) {
    yield (await response.json()) as GraphqlPart;
    return undefined;
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      text += decoder.decode(read.value, { stream: true });
      const blocks = text.split(boundary);
      text = blocks.pop() ?? '';
      yield* blocks.filter((block) => block.includes('{')).map(partIn);
    }
    return undefined;
  } finally {
    await reader.cancel();
  }
}

/** What stands before it are header lines, which have no brace. */
function partIn(block: string): GraphqlPart {
  return JSON.parse(block.slice(block.indexOf('{'))) as GraphqlPart;
}
