import { useStore } from '@suanpan/app-kit/use-store';
import { Inspector } from '../inspector/Inspector.tsx';
import { usePage } from './page-context.tsx';

interface ShownInspectorProps {
  onClose: () => void;
}

/** The inspector of this page. */
export function ShownInspector({ onClose }: ShownInspectorProps) {
  const { composition, director, slots, messageLog, locale, toast } = usePage();
  return (
    <Inspector
      composition={composition}
      director={director}
      slots={slots}
      log={messageLog}
      locale={useStore(locale)}
      onCopied={(text) => toast({ tone: 'success', text })}
      onClose={onClose}
    />
  );
}
