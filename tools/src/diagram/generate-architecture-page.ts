import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '../codegen/generated-file.ts';
import { drawHouse } from './draw-house.ts';
import { readHouse } from './read-house.ts';
import { replaceBetween } from './replace-between.ts';

const markers = {
  begin: '<!-- diagram: drawn from the imports by `npm run generate -w tools`; do not edit -->',
  end: '<!-- end of diagram -->',
};

/** Returns docs/architecture.md with the diagram of the house as its imports are now. */
export function generateArchitecturePage(root: string): GeneratedFile {
  const path = join(root, 'docs/architecture.md');
  const diagram = ['```mermaid', drawHouse(readHouse(root)), '```'].join('\n');
  return { path, content: replaceBetween(readFileSync(path, 'utf8'), markers, diagram) };
}
