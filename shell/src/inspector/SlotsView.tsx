import { useTexts } from '@suanpan/app-kit/use-texts';
import { StatusTag, type StatusTone } from '@suanpan/shared-ui/status-tag';
import type { WidgetRecord } from '../slots/widget-record.ts';
import styles from './Inspector.module.css';
import { InspectorTable } from './InspectorTable.tsx';
import { texts } from './texts.ts';

const tones: Readonly<Record<WidgetRecord['state'], StatusTone>> = { loading: 'waiting', mounted: 'active', failed: 'danger' };

interface SlotsViewProps {
  widgets: readonly Readonly<WidgetRecord>[];
}

/** The slots of the page with the widgets in them. Renders a `<table>`. */
export function SlotsView({ widgets }: SlotsViewProps) {
  const t = useTexts(texts);
  if (widgets.length === 0) return <p className={styles.none}>{t('noWidgets')}</p>;
  return (
    <InspectorTable columns={['slot', 'widget', 'state', 'app', 'release', 'time.mount']}>
      {widgets.map(({ id, slot, widget, state, fault, app, release, milliseconds }) => (
        <tr key={id}>
          <th scope="row">{slot}</th>
          <td>{widget}</td>
          <td>
            <StatusTag tone={tones[state]}>
              {t(`state.${state}`)}
              {fault === undefined ? '' : ` ${fault}`}
            </StatusTag>
          </td>
          <td>{app}</td>
          <td>{release}</td>
          <td>{milliseconds === undefined ? '' : `${milliseconds.toFixed(0)} ms`}</td>
        </tr>
      ))}
    </InspectorTable>
  );
}
