import { messageCodes } from './message-codes.ts';
import { releaseCodes } from './release-codes.ts';
import { slotCodes } from './slot-codes.ts';

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
  'SP-BUILD-005': {
    cause: 'Code makes code at run time: `eval`, `new Function`, or a timer with a text.',
    effect: 'The strict content security policy of the page refuses it where it runs.',
    remedy: 'Look for a build of the library without it. Where it is only a fallback that never runs, nothing needs to be done.',
  },
  'SP-BUILD-006': {
    cause: 'Code calls `document.write`.',
    effect: 'The call is refused: it would write into the page, past the app.',
    remedy: 'Append elements instead.',
  },
  'SP-BUILD-007': {
    cause: 'A text holds an inline event handler, or an address that begins with `javascript:`.',
    effect: 'The content security policy of the page refuses to run it.',
    remedy: 'Use `addEventListener`, or the event properties of the framework.',
  },
  'SP-BUILD-008': {
    cause: 'Code of a worker uses names that the page cannot bind there: storage, channels, or `importScripts`.',
    effect: 'The worker shares them with all apps of the page.',
    remedy: "Put the app's name into the names of databases, caches and channels, or use them from the app itself.",
  },
  'SP-BUILD-009': {
    cause: 'Code registers a service worker.',
    effect: "The registration is refused: the service worker of the page is the shell's.",
    remedy: 'Leave it out; releases are cached by the page.',
  },
  'SP-BUILD-010': {
    cause: 'Code names a file from the root of a site, and the folder `public` of the app has no such file.',
    effect: 'The browser asks the page for it, which does not have it.',
    remedy: 'Put the file into `public`, or import it.',
  },
  'SP-BUILD-011': {
    cause: 'A stylesheet of another site is imported or linked.',
    effect: 'Its rules are not scoped, and the content security policy of the page refuses it.',
    remedy: 'Install the stylesheet as a package and import it.',
  },
  'SP-BUILD-012': {
    cause: '`index.html` has a script that is no module, or comes from another site.',
    effect: 'The script is left out.',
    remedy: 'Import it from a module of the app.',
  },
  'SP-BUILD-013': {
    cause: 'The app has no entry.',
    effect: 'Nothing is built.',
    remedy: 'Add `src/main.tsx`, or `src/suanpan.tsx` beside a main of its own, that exports the lifecycle functions.',
  },
  'SP-BUILD-014': {
    cause: "The app's own copy of a shared library cannot be built.",
    effect: 'The release has no copy of its own, and is left out of a page whose version is not in range.',
    remedy: 'The message of the bundler says why; check that the library is installed as a whole.',
  },
  'SP-BUILD-015': {
    cause: 'The entry, or the first screen of a route, weighs more than its budget.',
    effect: 'The app comes up later than it was meant to, on a slow network above all.',
    remedy: 'Load what the first screen does not need with `import()`, or raise `budgets` in `app.config.ts`.',
  },
  'SP-BUILD-016': {
    cause: 'A text is missing in a language, or a language has no texts at all.',
    effect: 'People who read that language see the key in its place.',
    remedy: 'Add the text to the catalogue that is named.',
  },
  'SP-BUILD-017': {
    cause: "A GraphQL operation of the release does not fit the server's schema.",
    effect: 'The server refuses it where the app sends it.',
    remedy: 'Correct the operation in `src/data`, or the schema, and build the app again.',
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
  'SP-LOAD-008': {
    cause: 'Code of the app threw, or a promise of it was rejected, while it ran, and nothing caught it.',
    effect: 'The app stays as it is; it and every other app go on.',
    remedy: 'Look at the stack in the console, which names the release, and catch what is thrown there.',
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
  ...messageCodes,
  ...slotCodes,
  ...releaseCodes,
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
