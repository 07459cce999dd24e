import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Dialog } from '../dialog/Dialog.tsx';
import { InlineNotice } from '../inline-notice/InlineNotice.tsx';
import { useMessages } from '../locale/use-messages.ts';
import { createBarcodeDetector } from './barcode-detector.ts';
import styles from './CameraScan.module.css';
import type { ScanAnswer } from './CameraScan.tsx';
import { watchCodes } from './watch-codes.ts';

interface CameraScanDialogProps {
  onScan: (code: string) => Promise<ScanAnswer>;
  onClose: () => void;
}

/** What the camera sees, with a word about each code that it read. It stays until it is closed, so that one after the other is scanned. */
export function CameraScanDialog({ onScan, onClose }: CameraScanDialogProps) {
  const messages = useMessages();
  const video = useRef<HTMLVideoElement>(null);
  const [failure, setFailure] = useState<'refused' | 'failed' | null>(null);
  const [answer, setAnswer] = useState<ScanAnswer | null>(null);
  const take = useEffectEvent((code: string) => {
    // Whoever holds a phone over a shelf looks at the shelf.
    (navigator as { readonly vibrate?: (ms: number) => boolean }).vibrate?.(40);
    void onScan(code).then(setAnswer);
  });
  const fail = useEffectEvent((error: unknown) =>
    setFailure(error instanceof DOMException && error.name === 'NotAllowedError' ? 'refused' : 'failed'),
  );
  useEffect(() => {
    const left = new AbortController();
    const screen = video.current;
    if (screen) openCamera(screen, left.signal, take).catch(fail);
    return () => left.abort();
  }, []);
  return (
    <Dialog title={messages.scanTitle} isOpen onClose={onClose} size="medium">
      {failure === null ? (
        <div className={styles.screen}>
          <video ref={video} className={styles.video} autoPlay muted playsInline aria-label={messages.scanPicture} />
          <div className={styles.aim} />
        </div>
      ) : (
        <InlineNotice tone="danger">{failure === 'refused' ? messages.scanRefused : messages.scanFailed}</InlineNotice>
      )}
      <p className={styles.answer} role="status" data-found={answer?.isFound ?? undefined}>
        {answer?.said ?? messages.scanHint}
      </p>
    </Dialog>
  );
}

/** Shows the camera on the far side of the phone, and reads what it sees, until `signal` is aborted; rejects when there is none to be had. */
async function openCamera(video: HTMLVideoElement, signal: AbortSignal, onCode: (code: string) => void): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  const end = (): void => {
    for (const track of stream.getTracks()) track.stop();
  };
  if (signal.aborted) return end();
  signal.addEventListener('abort', end, { once: true });
  video.srcObject = stream;
  watchCodes({ video, detector: createBarcodeDetector(), signal, onCode, now: () => performance.now() });
  return undefined;
}
