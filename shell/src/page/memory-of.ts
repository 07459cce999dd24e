import type { Session } from '@suanpan/protocol/session';
import { type PersonalMemory, type PersonalMemoryParts, createPersonalMemory } from '../storage/personal-memory.ts';

/** Makes the memory of whoever is signed in, on one of the browser's storages. */
export function memoryOf(storage: PersonalMemoryParts['storage'], session: Session | null): PersonalMemory {
  return createPersonalMemory({ storage, company: session?.company.id ?? '', person: session?.user.id ?? '' });
}
