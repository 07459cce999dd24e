import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from './graphql-client.ts';
import { userOf, type TestApi } from './open-test-api.ts';

const updateMember =
  'mutation ($id: ID!, $version: Int!, $input: MemberInput!) { member: updateMember(id: $id, version: $version, input: $input) { id version } }';
const invite = 'mutation ($input: InvitationInput!) { inviteMember(input: $input) { token } }';
const join = 'mutation ($token: String!, $input: NewUserInput!) { joinWithNewAccount(token: $token, input: $input) { user { id } } }';

/** A company whose owner says what members see. */
export interface ScopeWorld {
  readonly company: TestCompany;
  readonly owner: GraphqlClient;
  /** The owner's own member. */
  readonly ownerId: string;
  /** Changes what a member may do and see, in the version it has. */
  limit(memberId: string, input: object): Promise<void>;
  /** Lets somebody new in with these rights, and returns how they ask and who they are. */
  join(rights: object): Promise<{ readonly client: GraphqlClient; readonly memberId: string }>;
  department(name: string): Promise<string>;
}

/** Opens a company whose books have begun. */
export async function openScopeWorld(api: TestApi): Promise<ScopeWorld> {
  const company = await api.company({ secondCompany: false, books: true });
  const owner = api.as(userOf(company, 'owner'));
  const members = async () => (await owner.run('{ companyMembers { id version loginName } }')).companyMembers;
  let people = 0;
  return {
    company,
    owner,
    ownerId: userOf(company, 'owner').memberId,
    async limit(memberId, input) {
      const { id, version } = (await members()).find(({ id: each }: { id: string }) => each === memberId);
      await owner.run(updateMember, { id, version, input });
    },
    async join(rights) {
      const { inviteMember } = await owner.run(invite, { input: rights });
      const loginName = `scope${(people += 1)}-${company.companies[0]?.id.slice(-8)}`;
      const joined = await api.as().send(join, {
        token: inviteMember.token,
        input: { loginName, name: `新人${people}`, password: '今天下雨的声音好听' },
      });
      const session = /sp_session=([^;]*)/.exec(joined.headers.get('set-cookie') ?? '')?.[1] ?? '';
      const member = (await members()).find((each: { loginName: string }) => each.loginName === loginName);
      return { client: api.as({ session }), memberId: member.id };
    },
    async department(name) {
      const { made } = await owner.run('mutation ($name: String!) { made: createDepartment(input: { name: $name }) { id } }', { name });
      return made.id;
    },
  };
}
