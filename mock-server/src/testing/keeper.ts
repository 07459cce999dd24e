import type { TestCompany } from '#seed/test-company.ts';
import type { GraphqlClient } from './graphql-client.ts';
import { userOf, type TestApi } from './open-test-api.ts';

const update =
  'mutation ($id: ID!, $version: Int!, $input: MemberInput!) { member: updateMember(id: $id, version: $version, input: $input) { id } }';

/** Makes the member who began in sales another one, e.g. a keeper of some warehouses, and returns how they ask. */
export async function memberAs(
  { api, company, owner }: { readonly api: TestApi; readonly company: TestCompany; readonly owner: GraphqlClient },
  rights: object,
): Promise<GraphqlClient> {
  const { companyMembers } = await owner.run('{ companyMembers { id version } }');
  const member = companyMembers.find(({ id }: { id: string }) => id === userOf(company, 'sales').memberId);
  await owner.run(update, { ...member, input: rights });
  return api.as(userOf(company, 'sales'));
}

const delivery = `id kind number version date deliveryDate partyName warehouse { id } openLines firstGoods
  lines { id position ordered done waiting open unit inOrderedUnit scans { code quantity } goods { id sku name spec } }`;

const handOver =
  'id version number kind status date note voidReason orderNumber partyName member { name } lineCount firstGoods firstQuantity firstUnit isWithdrawable';

/** What a keeper asks of orders, and does with them. */
export const keeperOperations = {
  list: `query ($kind: DeliveryKind!, $search: String, $first: Int, $after: String) {
    openDeliveries(kind: $kind, search: $search, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { id number openLines firstGoods } } } }`,
  read: `query ($kind: DeliveryKind!, $id: ID!) { delivery: openDelivery(kind: $kind, id: $id) { ${delivery} } }`,
  ship: `mutation ($input: ShipOrderInput!) { made: shipOrder(input: $input) { id number date note order { ${delivery} } } }`,
  receive: `mutation ($input: ReceiveOrderInput!) { made: receiveOrder(input: $input) { id number date note order { ${delivery} } } }`,
  handOvers: `query ($status: TradeDocumentStatus, $first: Int, $after: String) { handOvers(status: $status, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ${handOver} } } } }`,
  withdraw: `mutation ($id: ID!, $version: Int! = 1, $reason: String! = "点错了") {
    made: withdrawHandOver(id: $id, version: $version, reason: $reason) { ${handOver} } }`,
};
