import { Button } from '@suanpan/shared-ui/button';
import { useDroppedFiles } from '@suanpan/shared-ui/use-dropped-files';
import { type ChangeEvent, useRef } from 'react';
import { useT } from '../texts.ts';
import styles from './ChooseBankFile.module.css';

interface ChooseBankFileProps {
  isReading: boolean;
  onChoose: (file: File) => void;
}

/** Where a bank's file is dropped, or chosen by a button. */
export function ChooseBankFile({ isReading, onChoose }: ChooseBankFileProps) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const take = ([file]: readonly File[]): void => {
    if (file !== undefined) onChoose(file);
  };
  const { isOver, handlers } = useDroppedFiles(true, take);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    take([...(target.files ?? [])]);
    target.value = '';
  };
  return (
    <div className={styles['drop']} data-over={isOver || undefined} {...handlers}>
      <p className={styles['text']}>{t('bank.drop')}</p>
      <Button tone="primary" isPending={isReading} onPress={() => input.current?.click()}>
        {t('bank.choose')}
      </Button>
      <p className={styles['hint']}>{t('bank.limits')}</p>
      <input ref={input} type="file" hidden accept=".xlsx,.csv,.txt" aria-label={t('bank.choose')} onChange={choose} />
    </div>
  );
}
