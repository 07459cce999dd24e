import { Button } from '@suanpan/shared-ui/button';
import { CameraScan, type ScanAnswer } from '@suanpan/shared-ui/camera-scan';
import { Inline } from '@suanpan/shared-ui/inline';
import { TextField } from '@suanpan/shared-ui/text-field';
import { type SyntheticEvent, useState } from 'react';
import { useT } from '../texts.ts';

interface ScanFieldProps {
  /** Adds one of what was scanned; resolves to what to say about it. */
  onScan: (code: string) => Promise<ScanAnswer>;
}

/** Where a scanner types: a code and Enter add one. Renders a form with one field, which keeps the focus for the next code. */
export function ScanField({ onScan }: ScanFieldProps) {
  const t = useT();
  const [code, setCode] = useState('');
  const [answer, setAnswer] = useState<ScanAnswer | null>(null);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const scanned = code.trim();
    if (scanned === '') return;
    setCode('');
    void onScan(scanned).then(setAnswer);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Inline>
        <TextField
          label={t('scan.label')}
          value={code}
          onChange={setCode}
          description={answer?.isFound === false ? undefined : (answer?.said ?? t('scan.hint'))}
          error={answer?.isFound === false ? answer.said : undefined}
        />
        <Button type="submit">{t('scan.add')}</Button>
        <CameraScan onScan={onScan} />
      </Inline>
    </form>
  );
}
