import type { ComposedApp } from '@suanpan/protocol/composition';
import { rankMatch } from '@suanpan/protocol/rank-match';
import { type FoundThing, searchFind } from '@suanpan/protocol/search-find';
import { useEffect, useMemo, useState } from 'react';
import { usePage } from '../frame/page-context.tsx';
import { markWords } from './mark-words.ts';
import type { PaletteEntry } from './palette-entry.ts';

/** How many each app is asked for. */
const limit = 8;

/** So much quiet in milliseconds before apps are asked: what they find is to be there within 200. */
const quiet = 40;

interface AppAnswer {
  readonly words: string;
  /** Null when the app failed. */
  readonly things: readonly FoundThing[] | null;
}

/** What the apps that can be searched have found so far. */
export interface FoundByApps {
  readonly entries: readonly PaletteEntry[];
  readonly isSearching: boolean;
  /** The apps that could not be searched this time. */
  readonly troubled: readonly ComposedApp[];
}

/** Asks every app that answers the search, each for itself; what was asked before is called off as soon as the words change. */
export function useFoundByApps(words: string): FoundByApps {
  const { composition, askApp } = usePage();
  const apps = useMemo(() => composition.apps.filter(({ messages }) => messages?.answers[searchFind.name] !== undefined), [composition]);
  const [answers, setAnswers] = useState<ReadonlyMap<string, AppAnswer>>(new Map());
  useEffect(() => {
    if (words === '') return undefined;
    const ending = new AbortController();
    const { signal } = ending;
    const put = (app: string, things: AppAnswer['things']): void => {
      if (!signal.aborted) setAnswers((before) => new Map([...before, [app, { words, things }]]));
    };
    const timer = setTimeout(() => {
      for (const { name } of apps) {
        askApp(name, searchFind, { input: { words, limit }, signal }).then(
          (things) => put(name, things),
          () => put(name, null),
        );
      }
    }, quiet);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [words, apps, askApp]);
  if (words === '') return { entries: [], isSearching: false, troubled: [] };
  return {
    entries: apps.flatMap(({ name }) => entriesOf(answers.get(name), words)),
    isSearching: apps.some(({ name }) => answers.get(name)?.words !== words),
    troubled: apps.filter(({ name }) => answers.get(name)?.words === words && answers.get(name)?.things === null),
  };
}

/** Until an app has answered, what it found before stays as far as it plainly fits. */
function entriesOf(answer: AppAnswer | undefined, words: string): readonly PaletteEntry[] {
  return (answer?.things ?? [])
    .filter(({ title, subtitle = '' }) => answer?.words === words || rankMatch(`${title} ${subtitle}`, words) > 0)
    .map((thing) => ({ ...thing, marks: markWords(thing.title, words) }));
}
