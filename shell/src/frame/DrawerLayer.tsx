import { useStore } from '@suanpan/app-kit/use-store';
import { Dialog } from '@suanpan/shared-ui/dialog';
import { PortalProvider } from '@suanpan/shared-ui/portal-provider';
import { useCallback } from 'react';
import type { Drawers, ShownDrawer } from '../drawer/drawers.ts';

/** The drawers that apps have opened. Renders each into the document of its app. */
export function DrawerLayer({ drawers }: { drawers: Drawers }) {
  return useStore(drawers.shown).map((drawer) => <AppDrawer key={drawer.id} drawer={drawer} />);
}

function AppDrawer({ drawer: { title, holder, element, arrived, close } }: { drawer: ShownDrawer }) {
  const fill = useCallback(
    (place: HTMLDivElement | null) => {
      if (!place) return;
      place.append(element);
      arrived();
    },
    [element, arrived],
  );
  return (
    <PortalProvider container={holder}>
      <Dialog isOpen size="side" title={title} onClose={close}>
        <div ref={fill} />
      </Dialog>
    </PortalProvider>
  );
}
