import { useTexts } from '@suanpan/app-kit/use-texts';
import { Button } from '@suanpan/shared-ui/button';
import { FilterChips } from '@suanpan/shared-ui/filter-chips';
import { SearchField } from '@suanpan/shared-ui/search-field';
import { useState } from 'react';
import type { LoggedMessage, MessageLog } from '../messages/message-log.ts';
import styles from './Inspector.module.css';
import { InspectorTable } from './InspectorTable.tsx';
import { texts } from './texts.ts';
import { useLogLines } from './use-log-lines.ts';

interface MessagesViewProps {
  log: MessageLog;
}

const choices = ['all', 'dead', 'flood'] as const;

/** What apps said to each other lately, the newest first. Renders a filter, a pause, and a `<table>`. */
export function MessagesView({ log }: MessagesViewProps) {
  const t = useTexts(texts);
  const [wanted, setWanted] = useState('');
  const [only, setOnly] = useState<(typeof choices)[number]>('all');
  const [isPaused, setPaused] = useState(false);
  const lines = useLogLines(log, { only, isPaused }).filter(({ facts: { topic, app } }) => `${topic} ${app}`.includes(wanted.trim()));
  return (
    <>
      <div className={styles.filters}>
        <SearchField label={t('filter')} value={wanted} onChange={setWanted} />
        <FilterChips
          label={t('only')}
          options={choices.map((value) => ({ value, label: t(`only.${value}`) }))}
          value={only}
          onChange={(next) => setOnly(next as typeof only)}
        />
        <Button onPress={() => setPaused(!isPaused)}>{isPaused ? t('resume') : t('pause')}</Button>
      </div>
      {lines.length === 0 ? <p className={styles.none}>{t('none')}</p> : <Lines lines={lines.toReversed()} />}
    </>
  );
}

function Lines({ lines }: { lines: readonly LoggedMessage[] }) {
  const t = useTexts(texts);
  return (
    <InspectorTable columns={['time', 'topic', 'from', 'fate', 'note', 'content']}>
      {lines.map(({ facts, fate, note, content }) => (
        <tr key={facts.id}>
          <td>{facts.at.slice(11, 23)}</td>
          <th scope="row">
            {facts.topic} · {facts.version}
          </th>
          <td>
            {facts.release}
            {facts.isFromOtherTab ? ` (${t('otherTab')})` : ''}
          </td>
          <td>{t(`fate.${fate}`)}</td>
          <td>{note}</td>
          <td className={styles.content}>{JSON.stringify(content)}</td>
        </tr>
      ))}
    </InspectorTable>
  );
}
