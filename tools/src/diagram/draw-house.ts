import { type Place, idOf } from './place-of.ts';
import type { House } from './read-house.ts';

/** Returns the house as a Mermaid flowchart: an arrow leads from who imports to who is imported, a dashed one from what is built to what builds it. */
export function drawHouse({ places, imports }: House): string {
  const frames = [...new Set(places.flatMap(({ inside }) => inside ?? []))];
  const alone = places.filter(({ inside, id }) => inside === undefined && !frames.some((frame) => idOf(frame) === id));
  return [
    'flowchart TD',
    ...alone.map((place) => `  ${drawBox(place, place.label)}`),
    ...frames.flatMap((frame) => drawFrame(frame, places)),
    ...arrows(imports).map((arrow) => `  ${arrow}`),
  ].join('\n');
}

function drawFrame(frame: string, places: readonly Place[]): readonly string[] {
  const boxes = places
    .filter(({ inside }) => inside === frame)
    .map((place) => `    ${drawBox(place, place.label.slice(frame.length + 1))}`);
  return [`  subgraph ${idOf(frame)}["${frame}"]`, ...boxes, '  end'];
}

function drawBox({ id }: Place, label: string): string {
  return `${id}["${label}"]`;
}

/** Two places that import each other get one arrow with two heads; what is needed for the build only is dashed. */
function arrows(imports: House['imports']): readonly string[] {
  const known = new Set(imports.map(({ from, to }) => `${from} ${to}`));
  return imports.flatMap(({ from, to, kind }) => {
    if (kind === 'builds') return [`${from} -.-> ${to}`];
    if (!known.has(`${to} ${from}`)) return [`${from} --> ${to}`];
    return from < to ? [`${from} <--> ${to}`] : [];
  });
}
