/**
 * Every coded error of loading, host, build and release: the one table behind messages and `docs/protocol/errors.md`.
 *
 * A code is never given to another meaning; a retired one stays, marked.
 */
export const errorCodes = {
  'SP-BUILD-001': {
    cause: 'The app has no `app.config.ts`, or it cannot be read.',
    effect: 'Nothing is built.',
    remedy: 'Add `app.config.ts` beside `vite.config.ts`, with `export default defineAppConfig({ … })`.',
  },
  'SP-BUILD-002': {
    cause: 'The entry does not export the lifecycle functions `bootstrap`, `mount`, `unmount` (and optionally `update`).',
    effect: 'Nothing is built.',
    remedy: 'Export them from `src/main.tsx`, e.g. `export const { bootstrap, mount, unmount, update } = defineApp({ … })`.',
  },
  'SP-BUILD-003': {
    cause: 'A shared library is not installed, so the manifest cannot say which range the app accepts.',
    effect: 'Nothing is built.',
    remedy: 'Add the library to the dependencies of the app, or stop importing it.',
  },
  'SP-BUILD-004': {
    cause: 'A catalogue of texts holds a message that is not valid ICU MessageFormat, or is not a flat object of strings.',
    effect: 'Nothing is built.',
    remedy: 'Mend the message that is named.',
  },
  'SP-LOAD-001': {
    cause: 'A file of the release did not arrive: the network failed, or the server has no such file.',
    effect: 'The app is not shown; every other app goes on.',
    remedy: 'Retry. If it stays, publish the release again.',
  },
  'SP-LOAD-002': {
    cause: 'A step of the lifecycle took longer than its deadline.',
    effect: 'The app is not shown; every other app goes on.',
    remedy: 'Retry. If it stays, look for work that never ends in the step that is named.',
  },
  'SP-LOAD-003': {
    cause: 'The entry of the release does not export the lifecycle functions.',
    effect: 'The app is not shown.',
    remedy: 'Build the release with the plugin of `@suanpan/build`.',
  },
  'SP-LOAD-004': {
    cause: 'A file of the release does not match the integrity in its manifest.',
    effect: 'The file is not run and the app is not shown.',
    remedy: 'Publish the release again; if it was not you who changed the file, report it.',
  },
  'SP-LOAD-005': {
    cause: 'A lifecycle function of the app threw.',
    effect: 'The app is not shown; every other app goes on.',
    remedy: 'Retry; the stack is in the console and in the report.',
  },
  'SP-LOAD-006': {
    cause: 'No app of the composition has a page at this address.',
    effect: 'The shell shows that the page does not exist.',
    remedy: 'Check the address, or ask whether the company has this app.',
  },
  'SP-LOAD-007': {
    cause: 'The page asks for a permission that this person does not have.',
    effect: 'The page is not loaded.',
    remedy: 'Ask the owner of the company for the permission that is named.',
  },
  'SP-HOST-001': {
    cause: 'The backend could not be reached, or answered with something that is not GraphQL.',
    effect: 'The request was not answered; what was typed is still on the page.',
    remedy: 'Check the network and retry.',
  },
  'SP-HOST-002': {
    cause: 'An app asked to move the page after it had been unmounted.',
    effect: 'The call does nothing.',
    remedy: 'Stop the work in `unmount`, or pass `host.signal` to it.',
  },
  'SP-HOST-003': {
    cause: 'An app navigated to an address of another site.',
    effect: 'The navigation is refused.',
    remedy: 'Use a plain link for other sites.',
  },
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
    cause: 'A release needs a version of a shared library that the host does not have.',
    effect: 'The release is left out of every composition.',
    remedy: 'Change the range in the app, or the version in the host.',
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
} as const satisfies Readonly<Record<string, ErrorEntry>>;

export type ErrorCode = keyof typeof errorCodes;

export interface ErrorEntry {
  /** What happened, for any value. */
  readonly cause: string;
  /** What it means for the user of the page or of the command. */
  readonly effect: string;
  /** What to do next. */
  readonly remedy: string;
}
