/** The coded errors of releases and their store; part of the one table in `codes.ts`. */
export const releaseCodes = {
  'SP-REL-001': {
    cause: 'A release manifest has fields that are missing or wrong.',
    effect: 'The release is left out of every composition.',
    remedy: 'Mend the fields that are named and publish again.',
  },
  'SP-REL-002': {
    cause: 'A release speaks a version of the protocol that this host does not know.',
    effect: 'The release is left out of every composition.',
    remedy: 'Update the host, or build the release with an older plugin.',
  },
  'SP-REL-003': {
    cause:
      'A release needs a version of a shared library that the host does not have, or one of its own because another that it stands on is its own, and does not bring it.',
    effect: 'The release is left out of every composition.',
    remedy: 'Change the range in the app or the version in the host, or build the app with its own copy of what is named.',
  },
  'SP-REL-004': {
    cause: 'Two releases claim the same route.',
    effect: 'The second one is left out of the composition.',
    remedy: 'Change the path in one of the two `app.config.ts` files.',
  },
  'SP-REL-005': {
    cause: 'A folder that should hold a release cannot be read.',
    effect: 'The release is left out of every composition.',
    remedy: 'Build the app, and check the rights of the folder.',
  },
  'SP-REL-006': {
    cause: 'A file of a release is missing, or is not the one that the manifest describes: another size or another hash.',
    effect: 'The release is not published; the store holds nothing of it.',
    remedy: 'Build the app again, and change nothing in its output folder.',
  },
  'SP-REL-007': {
    cause: 'A release folder holds something that its manifest does not list, or a link.',
    effect: 'The release is not published; the store holds nothing of it.',
    remedy: 'Build the app again into an empty folder.',
  },
  'SP-REL-008': {
    cause: 'A file is not of the kind that the manifest uses it as: a script where a style is due, or the other way round.',
    effect: 'The release is not published.',
    remedy: 'Build the release with the plugin of `@suanpan/build`.',
  },
  'SP-REL-009': {
    cause: 'The store has other bytes under the same release id.',
    effect: 'The release is not published; the one in the store stays as it is.',
    remedy: 'A release never changes. Build it again, so that it gets an id of its own.',
  },
  'SP-REL-010': {
    cause: 'The id of a release does not end in the hash of its content.',
    effect: 'The release is not published.',
    remedy: 'Build the release with the plugin of `@suanpan/build`; do not edit its manifest.',
  },
  'SP-REL-011': {
    cause: 'A release is larger than the store takes: 50 MB in all, 20 MB a file, 2 MB of manifest.',
    effect: 'The release is not published.',
    remedy: 'Take large files out of the app, or serve them from elsewhere.',
  },
  'SP-REL-012': {
    cause: 'Somebody else moved the pointer since it was read.',
    effect: 'The pointer is where the other one put it.',
    remedy: 'Look at `npm run release -- history <app>`, and try again if it is still wanted.',
  },
  'SP-REL-013': {
    cause: 'The store has no such app or release.',
    effect: 'Nothing was changed.',
    remedy: '`npm run release -- status` lists what there is; `publish` brings a release into the store.',
  },
  'SP-REL-014': {
    cause: 'There is no release to go back to.',
    effect: 'Nothing was changed.',
    remedy: 'Name one with `--to`; `npm run release -- status <app>` lists what the store has.',
  },
  'SP-REL-015': {
    cause: 'The release store cannot be read or written, or a file in it is damaged.',
    effect: 'What depends on that file is left out; the rest goes on.',
    remedy: 'Check the rights and the free space of the folder that is named; remove the damaged file if one is named.',
  },
  'SP-REL-016': {
    cause: 'A route asks for an operation that the release does not have, or that is no query.',
    effect: 'The release is not published.',
    remedy: "Correct the route's `data` in `app.config.ts`, or add the operation to `src/data`.",
  },
  'SP-REL-017': {
    cause: 'A command would change what people get, and nobody confirmed it.',
    effect: 'Nothing was changed.',
    remedy: 'Run it on a terminal and answer, or add `--yes`.',
  },
  'SP-REL-018': {
    cause: 'A command of the release store was typed wrong.',
    effect: 'Nothing was done.',
    remedy: '`npm run release -- --help` shows every command.',
  },
} as const;
