/** What the bell asks of what the backend keeps for a person, by the operation's name; the build writes them into the release. */
export const toldOperations = {
  ToldNotices:
    'query ToldNotices { ownNotices(onlyUnread: true, first: 20) { edges { node { id kind subjectType subjectId label note at actor { name } } } pageInfo { hasNextPage } } }',
  ReadToldNotice: 'mutation ReadToldNotice($id: ID!) { markNoticeRead(id: $id) { id } }',
  ReadToldNotices: 'mutation ReadToldNotices($upTo: DateTime!) { markNoticesRead(upTo: $upTo) }',
} as const;
