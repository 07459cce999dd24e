/** Signs in to a demo company and returns the value of the session cookie. */
export async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-suanpan-app': 'bench' },
    body: JSON.stringify({ query: 'mutation { signIn(loginName: "lisi", password: "suanpan-demo") { user { id } } }' }),
  });
  const cookie = /sp_session=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1];
  if (cookie === undefined) throw new Error(`Cannot sign in to the bench's server: ${await response.text()}`);
  return cookie;
}
