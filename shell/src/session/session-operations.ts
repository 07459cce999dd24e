/** What the shell sends for a person's session, by the operation's name; the build writes them into the release. */
export const sessionOperations = {
  SignIn:
    'mutation SignIn($loginName: String!, $password: String!) { signIn(loginName: $loginName, password: $password) { user { id } company { id } } }',
  SignOut: 'mutation SignOut { signOut }',
  SwitchCompany: 'mutation SwitchCompany($companyId: ID!) { switchCompany(companyId: $companyId) { company { id } } }',
  SetLocale: 'mutation SetLocale($locale: Locale!) { setLocale(locale: $locale) { locale } }',
} as const;
