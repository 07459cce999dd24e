import type { Plugin } from 'vite';

/** A group of modules that share a file, as Rolldown's `codeSplitting.groups` has it. */
interface ChunkGroup {
  readonly name: string;
  readonly test?: RegExp;
  readonly tags?: '$initial'[];
  readonly minShareCount?: number;
  readonly priority: number;
}

/** What of an app may share a file beyond what each app's does. */
export interface FewFilesWish {
  /** What comes behind its pages, such as pickers and what packs a workbook: whoever needs one of them can wait for all. */
  readonly late?: RegExp;
  /** Small parts of its pages that are shown behind them. */
  readonly behind?: RegExp;
  /** What the app does outside its pages: what runs in the background of every page, and what stands on pages of others. */
  readonly outside?: RegExp;
  /** Whether the app's texts of a language are one module: then they are one file as they are. */
  readonly isTextAlone?: boolean;
}

/** What pages reckon and write with: late parts do, too, and would draw it into their file. */
const atHand = /\/packages\/money\/|\/big\.js\/|\/(?:(?:decimal|price)-text|shown-line)\./;

/** Texts that come with a late part in both languages: no page needs them for its first screen. */
const lateTexts = '/list-tools/locales/';

/**
 * Returns the groups that keep an app's files few: each one costs every page of the product its name and its hash.
 *
 * What the entry needs is one file, and so is what several parts have in common, and so are the texts of a language with those of shared
 * parts, as a page needs both or neither.
 */
function fewFiles({ late, behind, outside, isTextAlone = false }: FewFilesWish): ChunkGroup[] {
  return [
    ...(isTextAlone ? [] : ['zh-CN', 'en-US'].map((name) => ({ name, test: new RegExp(`(?<!${lateTexts})${name}\\.json$`), priority: 5 }))),
    { name: 'first', tags: ['$initial'], priority: 4 },
    { name: 'common', minShareCount: 2, priority: 3 },
    ...(late ? [{ name: 'common', test: atHand, priority: 2 }] : []),
    ...(outside ? [{ name: 'outside', test: outside, priority: 2 }] : []),
    ...(behind ? [{ name: 'behind', test: behind, priority: 1 }] : []),
    ...(late ? [{ name: 'late', test: late, priority: 1 }] : []),
  ];
}

/** The files that no page may need from the start. */
const laterFiles: ReadonlySet<string> = new Set(['behind', 'late']);

/** Has an app's modules share files so; refuses a build whose pages need a late file from the start. */
export function fewFilesPlugin(wish: FewFilesWish): Plugin {
  return {
    name: 'suanpan:few-files',
    apply: 'build',
    config: () => ({ build: { rolldownOptions: { output: { codeSplitting: { groups: fewFiles(wish) } } } } }),
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const early = new Set(chunks.filter(({ name }) => !laterFiles.has(name)).flatMap(({ moduleIds }) => moduleIds));
      const wanted = chunks
        .filter(({ name }) => laterFiles.has(name))
        .flatMap(({ moduleIds }) => moduleIds)
        .filter((id) => this.getModuleInfo(id)?.importers.some((importer) => early.has(importer)));
      if (wanted.length > 0) this.error(`Pages need what should come late, so it would come with them: ${wanted.join(', ')}`);
    },
  };
}
