import { Button } from '@suanpan/shared-ui/button';
import { useState } from 'react';
import { useT } from '../texts.ts';
import { TypedLineDialog } from './TypedLineDialog.tsx';

interface TypeLineButtonProps {
  cashAccountId: string;
  /** Whether the account begins with this line. */
  isFirst?: boolean;
}

/** Opens the dialog in which a line is typed. Renders a `<button>`. */
export function TypeLineButton({ cashAccountId, isFirst = false }: TypeLineButtonProps) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('bank.typeLine')}</Button>
      {isOpen && <TypedLineDialog cashAccountId={cashAccountId} line={null} isFirst={isFirst} onClose={() => setOpen(false)} />}
    </>
  );
}
