import { randomUUID } from 'node:crypto';
import type { ComposedApp, Composition } from '@suanpan/protocol/composition';
import { firstOperations } from '@suanpan/protocol/first-operations';
import type { GraphqlAnswer } from '@suanpan/protocol/host';
import type { AnnouncedAnswer, CarriedAnswer } from '@suanpan/protocol/page-answer';
import type { ReleaseManifest } from '@suanpan/protocol/manifest';
import type { ReleaseOperations } from '@suanpan/protocol/operations';
import type { StoredReleases } from '../catalogue/stored-releases.ts';
import { readOperations } from '../store/read-operations.ts';

/** A query that the host server sends to the backend for a page, as the page itself would. */
export interface PageQuery {
  readonly app: string;
  readonly release: string;
  readonly compositionId: string;
  readonly operationName: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** An answer that the page is told of, and what to ask for it. */
export interface PlannedAnswer {
  readonly announced: AnnouncedAnswer;
  readonly query: PageQuery;
}

/** A page that may need answers. */
export interface AskingPage {
  readonly releases: StoredReleases;
  readonly composition: Composition;
  readonly app: ComposedApp;
  readonly path: string;
  readonly search: string;
}

/** How long a page waits for an answer before it asks by itself, in milliseconds. */
const patience = 3000;

/** Returns what the first screen of a page will ask, as its release declares it. */
export async function planAnswers({ releases, composition, app, path, search }: AskingPage): Promise<PlannedAnswer[]> {
  const manifest = releases.apps.find((choice) => choice.manifest.release === app.release)?.manifest;
  const asked = firstOperations(manifest?.routes.flatMap(({ data }) => data ?? []) ?? [], { path, search });
  const found = manifest && asked.length > 0 ? await releases.find(manifest.release) : undefined;
  if (!manifest || !found) return [];
  const operations = Object.entries(await operationsOf(manifest, found.folder));
  return asked.flatMap(({ operation, variables }) => {
    const [hash, { text = '' } = {}] = operations.find(([, { name }]) => name === operation) ?? [];
    if (hash === undefined) return [];
    // Short, as it is on its way before the first picture; and not to be guessed by what runs in the page.
    const announced = { id: randomUUID().slice(0, 8), release: app.release, operation, hash, variables };
    const query = { app: app.name, release: app.release, compositionId: composition.id, operationName: operation, query: text, variables };
    return [{ announced, query }];
  });
}

/** A release never changes, so its operations are read once for as long as anybody gets it. */
const known = new WeakMap<ReleaseManifest, Promise<ReleaseOperations>>();

function operationsOf(manifest: ReleaseManifest, folder: string): Promise<ReleaseOperations> {
  const read = known.get(manifest) ?? readOperations(folder, manifest.files);
  known.set(manifest, read);
  read.catch(() => known.delete(manifest));
  return read;
}

/** Yields each answer as soon as it is there; one that is late or has errors is given up, and the page asks by itself. */
export async function* askAll(
  planned: readonly PlannedAnswer[],
  ask: (query: PageQuery) => Promise<GraphqlAnswer>,
): AsyncGenerator<readonly [id: string, answer: CarriedAnswer]> {
  const open = new Map(
    planned.map(({ announced: { id }, query }) => [id, withPatience(ask(query)).then((answer) => [id, answer] as const)]),
  );
  while (open.size > 0) {
    const [id, answer] = await Promise.race(open.values());
    open.delete(id);
    yield [id, answer];
  }
}

async function withPatience(asked: Promise<GraphqlAnswer>): Promise<CarriedAnswer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const givenUp = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  try {
    const answer = await Promise.race([asked, givenUp]);
    return answer?.errors === undefined ? answer : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
