import type { AppSource } from './app-sources.ts';
import { buildSide } from './build-sides.ts';
import { installRivals } from './install-rivals.ts';
import { type SidesServer, serveSides } from './serve-sides.ts';
import type { Side } from './side.ts';
import { sides } from './sides.ts';

/** Sides that are built and served, ready to be measured. */
export interface OpenSides extends SidesServer {
  readonly sides: readonly Side[];
}

export interface OpenSidesOptions {
  /** The names of the sides that are wanted; empty for all. */
  readonly names: readonly string[];
  readonly say: (line: string) => void;
}

/** Builds the apps for each wanted side, and serves all of them from one process. */
export async function openSides(apps: readonly AppSource[], { names, say }: OpenSidesOptions): Promise<OpenSides> {
  const unknown = names.filter((name) => !sides.some((side) => side.name === name));
  if (unknown.length > 0)
    throw new Error(`Cannot measure "${unknown.join(', ')}": there is no such side\n  known  ${sides.map(({ name }) => name).join(', ')}`);
  const chosen = sides.filter(({ name }) => names.length === 0 || names.includes(name));
  if (chosen.some(({ isWhole }) => isWhole !== true)) await installRivals(say);
  for (const side of chosen) {
    say(`building ${side.title}`);
    await buildSide(side, apps);
  }
  const server = await serveSides(apps, { hasSuanpan: chosen.some(({ name }) => name === 'suanpan') });
  return { ...server, sides: chosen };
}
