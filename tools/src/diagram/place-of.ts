/** A box of the diagram: a workspace, or a folder of one that is drawn from the inside. */
export interface Place {
  /** A name that Mermaid takes, the same for the same place. */
  readonly id: string;
  /** What stands in the box. */
  readonly label: string;
  /** The box around it; undefined for a workspace by itself. */
  readonly inside: string | undefined;
}

/** The workspaces whose folders are drawn, since the floors of the house run through them. */
const opened: ReadonlySet<string> = new Set(['shell', 'mock-server']);

/** Workspaces that stand in one box with their neighbours, whatever their number. */
const gathered: ReadonlyMap<string, string> = new Map([['e2e/apps', 'e2e/apps/*']]);

/** Returns where a file of a workspace is in the diagram; `path` is from the root. */
export function placeOf(path: string, workspace: string): Place {
  const parent = workspace.split('/').slice(0, -1).join('/');
  if (!opened.has(workspace) || !path.startsWith(`${workspace}/src/`)) return box(gathered.get(parent) ?? workspace, undefined);
  const [folder = '', file] = path.slice(`${workspace}/src/`.length).split('/');
  return box(`${workspace}/src/${file === undefined ? '*.ts' : folder}`, workspace);
}

/** Returns the name that Mermaid takes for a label. */
export function idOf(label: string): string {
  return label.replaceAll('*', 'any').replaceAll(/[^a-z0-9]+/gu, '_');
}

function box(label: string, inside: string | undefined): Place {
  return { id: idOf(label), label, inside };
}
