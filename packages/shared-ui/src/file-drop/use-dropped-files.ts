import { type DragEvent, useEffect, useEffectEvent, useState } from 'react';

/** Takes files that are dropped on an element, or pasted while it is on the screen; a text that is pasted goes where it belongs. */
export function useDroppedFiles(isOpen: boolean, take: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  const takePasted = useEffectEvent((event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    take(files);
  });
  useEffect(() => {
    if (!isOpen) return undefined;
    const listen = (event: ClipboardEvent): void => takePasted(event);
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, [isOpen]);
  if (!isOpen) return { isOver: false, handlers: {} };
  return {
    isOver,
    handlers: {
      onDragOver(event: DragEvent) {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop(event: DragEvent) {
        setOver(false);
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        take([...event.dataTransfer.files]);
      },
    },
  };
}
