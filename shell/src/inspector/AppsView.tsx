import { useTexts } from '@suanpan/app-kit/use-texts';
import { StatusTag, type StatusTone } from '@suanpan/shared-ui/status-tag';
import type { InspectedApp } from './inspect-page.ts';
import { InspectorTable } from './InspectorTable.tsx';
import { texts } from './texts.ts';

const tones: Readonly<Record<InspectedApp['state'], StatusTone>> = {
  absent: 'neutral',
  loading: 'waiting',
  ready: 'waiting',
  mounted: 'active',
  parked: 'done',
  unmounted: 'neutral',
  failed: 'danger',
};

interface AppsViewProps {
  apps: readonly InspectedApp[];
}

/** The apps of the page. Renders a `<table>`. */
export function AppsView({ apps }: AppsViewProps) {
  const t = useTexts(texts);
  return (
    <InspectorTable columns={['app', 'state', 'release', 'reason', 'files', 'size', 'loaded']}>
      {apps.map(({ name, state, fault, release, reason, files, bytes, loaded }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>
            <StatusTag tone={tones[state]}>
              {t(`state.${state}`)}
              {fault === undefined ? '' : ` ${fault}`}
            </StatusTag>
          </td>
          <td>{release}</td>
          <td>{t(`reason.${reason}`)}</td>
          <td>{files}</td>
          <td>{(bytes / 1000).toFixed(1)} kB</td>
          <td>{loaded && `${loaded.from.toFixed(0)}–${loaded.to.toFixed(0)} ms`}</td>
        </tr>
      ))}
    </InspectorTable>
  );
}
