import { canonicalJson } from '../json/canonical-json.ts';
import type { MessageContract } from './contract.ts';

/**
 * Returns eight hex digits that stand for what a contract's messages look like: two contracts of one version that differ in them were
 * changed without a new version. Made of the schemas' own data (FNV-1a, 32 bits): it finds mistakes, it proves nothing.
 */
export function shapeOf(contract: MessageContract): string {
  // Functions fall out here: what is left says which fields there are, of which kind, and within which limits.
  const text = canonicalJson(JSON.parse(JSON.stringify(schemasOf(contract))) as unknown);
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function schemasOf(contract: MessageContract): readonly unknown[] {
  if (contract.kind === 'request') return [contract.input, contract.output];
  return [contract.kind === 'event' ? contract.payload : contract.value];
}
