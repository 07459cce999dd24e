import type { Session } from '@suanpan/protocol/session';
import { useHost } from './host-context.tsx';
import { useStore } from './use-store.ts';

/** Returns who is signed in, and to which company. */
export function useSession(): Session {
  return useStore(useHost().session);
}

/** Returns whether the signed-in person has `permission`, e.g. `sales.order.approve`. */
export function useCan(permission: string): boolean {
  return useSession().permissions.includes(permission);
}

/** Returns whether the company has it that whoever makes a document does not approve it. */
export function useHasSeparateDuties(): boolean {
  return useSession().duties === 'SEPARATE';
}

/** Returns whether the signed-in person works with the few pages of a small shop. */
export function useIsSimple(): boolean {
  return useSession().mode === 'SIMPLE';
}
