/** One error of the backend, as its table holds it. */
export interface ApiErrorEntry {
  readonly code: string;
  /** The HTTP status when the request is refused before GraphQL runs. */
  readonly status?: number;
  readonly cause: string;
  readonly effect: string;
  readonly remedy: string;
  /** The sentence that people read; `{name}` stands for a fact. */
  readonly message: { readonly 'zh-CN': string; readonly 'en-US': string };
}

const intro = `# Errors of the API

_Generated from \`mock-server/src/interface/errors\` by \`npm run generate -w tools\`; do not edit._

A refusal is a GraphQL error: \`message\` is the sentence in the language of the header \`x-suanpan-locale\`, else of the session;
\`extensions.code\` is the code and \`extensions.requestId\` the number to report. SP-API-300 lists each wrong entry in
\`extensions.fields\`, with its \`path\`, its own \`code\` and its own sentence. A request that is refused before GraphQL runs has the HTTP
status named below; every other answer has 200. Errors of the start (SP-API-9xx) are in [operations](../operations.md); those of
loading, host, build and releases in [errors](errors.md).
`;

/** Returns the page of the API's errors, in the order of their codes. */
export function renderApiErrors(entries: readonly ApiErrorEntry[]): string {
  const sorted = entries.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return [intro, ...sorted.map(renderEntry)].join('\n');
}

function renderEntry({ code, status = 200, cause, effect, remedy, message }: ApiErrorEntry): string {
  return `## ${code}

- **Cause:** ${cause}
- **Effect:** ${effect}
- **Remedy:** ${remedy}
- **HTTP status:** ${status}
- **zh-CN:** ${message['zh-CN']}
- **en-US:** ${message['en-US']}
`;
}
