import type { TestCompany } from '#seed/test-company.ts';
import { GoldenError, type Ask, type MakeCompany } from './golden-world.ts';

/** Returns what makes fresh companies on a server that allows worlds, and asks it over HTTP. */
export function makeCompanyAt(url: string): MakeCompany {
  return async () => {
    const response = await fetch(new URL('/__worlds/companies', url), { method: 'POST' });
    if (!response.ok) throw new GoldenError(`The server makes no companies: ${response.status} ${await response.text()}`);
    const { users } = (await response.json()) as TestCompany;
    const askAs = (role: string): Ask => askOver(url, users.find((user) => user.role === role)?.session ?? '');
    return { owner: askAs('owner'), sales: askAs('sales') };
  };
}

interface Body {
  // oxlint-disable-next-line typescript/no-explicit-any -- whoever asks says what is answered
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

function askOver(url: string, session: string): Ask {
  return async (query, variables = {}, key) => {
    const response = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-suanpan-app': 'golden',
        cookie: `sp_session=${session}`,
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data = null, errors = [] } = (await response.json()) as Body;
    const [first] = errors;
    return { data, code: first === undefined ? null : (first.extensions?.code ?? 'unknown'), text: first ? JSON.stringify(errors) : '' };
  };
}
