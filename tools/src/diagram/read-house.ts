import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listImports } from '../floors/list-imports.mjs';
import { readWorkspaces, type Workspace } from '../floors/read-workspaces.mjs';
import { resolveImport } from '../floors/resolve-import.mjs';
import { sourceFiles } from '../floors/source-files.mjs';
import { idOf, type Place, placeOf } from './place-of.ts';

/** Why one place needs another: its product imports it, or its configuration does in order to be built. */
export type ImportKind = 'runs' | 'builds';

/** One arrow: the ids of who imports and of who is imported. */
export interface HouseImport {
  readonly from: string;
  readonly to: string;
  readonly kind: ImportKind;
}

/** What is drawn: the boxes, and who imports whom, each pair once. */
export interface House {
  readonly places: readonly Place[];
  readonly imports: readonly HouseImport[];
}

interface SourceFile {
  readonly path: string;
  readonly workspace: string;
}

/** Tests and samples check the product and are no part of it. */
const notProduct = /\.(?:test|examples)\.[a-z]+$|^mock-server\/src\/testing\//u;
const configuration = /\.config\.[a-z]+$|^shell\/build\//u;

/** Reads the house at `root` from the imports of its source files. */
export function readHouse(root: string): House {
  const workspaces = readWorkspaces(root);
  const files = workspaces.flatMap(({ folder }) => filesOf(root, folder, workspaces));
  const places = new Map(files.map(({ path, workspace }) => placeOf(path, workspace)).map((place) => [place.id, place]));
  const imports = new Map<string, HouseImport>();
  for (const { path, workspace } of files) {
    const kind = configuration.test(path) ? 'builds' : 'runs';
    for (const target of targetsOf(root, path, workspaces).filter(({ id }) => places.has(id))) {
      const { from, to } = endsOf(placeOf(path, workspace), target);
      const key = `${from} ${to}`;
      if (from !== to && imports.get(key)?.kind !== 'runs') imports.set(key, { from, to, kind });
    }
  }
  const sorted = [...imports].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  return { places: [...places.values()].toSorted((a, b) => (a.label < b.label ? -1 : 1)), imports: sorted };
}

/** A scenario app lies inside another workspace's folder, and belongs to itself alone. */
function filesOf(root: string, folder: string, workspaces: readonly Workspace[]): readonly SourceFile[] {
  const paths = sourceFiles(root, folder).filter((path) => !notProduct.test(path) && homeOf(path, workspaces) === folder);
  return paths.map((path) => ({ path, workspace: folder }));
}

function targetsOf(root: string, path: string, workspaces: readonly Workspace[]): readonly Place[] {
  const imports = listImports(path, readFileSync(join(root, path), 'utf8'));
  return imports.flatMap(({ specifier }) => {
    const target = resolveImport({ file: path, specifier, workspaces });
    const home = target && 'ours' in target ? homeOf(target.ours, workspaces) : undefined;
    return target && 'ours' in target && home !== undefined ? [placeOf(target.ours, home)] : [];
  });
}

/** The innermost workspace around a path. */
function homeOf(path: string, workspaces: readonly Workspace[]): string | undefined {
  const around = workspaces.map(({ folder }) => folder).filter((folder) => `${path}/`.startsWith(`${folder}/`));
  return around.toSorted((a, b) => b.length - a.length)[0];
}

/** Across the border of an opened workspace the arrow starts and ends at its frame, since only its public door is seen from outside. */
function endsOf(from: Place, to: Place): { readonly from: string; readonly to: string } {
  return from.inside === to.inside ? { from: from.id, to: to.id } : { from: frameOf(from), to: frameOf(to) };
}

function frameOf({ id, inside }: Place): string {
  return inside === undefined ? id : idOf(inside);
}
