/** An edit that is measured: a place in an app's sources, and where it is seen. */
export interface Edit {
  readonly what: string;
  readonly app: string;
  readonly file: string;
  /** The text that stands in the file at first, and what it is exchanged for. */
  readonly text: string;
  readonly version: (round: number) => string;
  /** What is seen: the text of an element, or a property of its style. */
  readonly selector: string;
  readonly property?: string;
}

const inText = { text: 'Open a modal', version: (round: number) => `Open modal ${round}`, selector: 'main > button' } as const;

/** A component of each framework, a stylesheet of the whole app, and a style of a component. */
export const edits: readonly Edit[] = [
  { what: 'a React component', app: 'written-in-react', file: 'src/App.tsx', ...inText },
  { what: 'a Vue component', app: 'written-in-vue', file: 'src/App.vue', ...inText },
  { what: 'a Svelte component', app: 'written-in-svelte', file: 'src/App.svelte', ...inText },
  {
    what: 'a stylesheet',
    app: 'written-in-react',
    file: 'src/base.css',
    text: 'rgb(20, 30, 40)',
    version: (round) => `rgb(20, 30, ${41 + round})`,
    selector: 'main',
    property: 'color',
  },
  {
    what: 'a CSS module',
    app: 'written-in-react',
    file: 'src/App.module.css',
    text: 'rgb(0, 100, 120)',
    version: (round) => `rgb(0, 100, ${121 + round})`,
    selector: 'h1',
    property: 'color',
  },
];
