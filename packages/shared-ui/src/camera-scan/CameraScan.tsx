import { useState } from 'react';
import { Button } from '../button/Button.tsx';
import { useMessages } from '../locale/use-messages.ts';
import { hasCameraScan } from './barcode-detector.ts';
import { CameraScanDialog } from './CameraScanDialog.tsx';

/** What became of a code. */
export interface ScanAnswer {
  /** What to say about it, such as what was added. */
  readonly said: string;
  readonly isFound: boolean;
}

export interface CameraScanProps {
  /** Does what a scanner's code asks for; told of each code, one after the other, while the camera is open. */
  onScan: (code: string) => Promise<ScanAnswer>;
}

/** Scans barcodes with the camera. Renders a button; nothing where the browser cannot. */
export function CameraScan({ onScan }: CameraScanProps) {
  const messages = useMessages();
  const [isOpen, setOpen] = useState(false);
  if (!hasCameraScan()) return null;
  return (
    <>
      <Button onPress={() => setOpen(true)}>{messages.scan}</Button>
      {isOpen ? <CameraScanDialog onScan={onScan} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
