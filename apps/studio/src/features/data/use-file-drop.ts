import { useState, type ChangeEvent, type DragEvent } from 'react';

const carriesFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');

/** Takes one file, dropped on an element or chosen in a dialog. */
export function useFileDrop(onFile: (file: File) => void) {
  const [over, setOver] = useState(false);
  return {
    over,
    area: {
      onDragOver: (event: DragEvent) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      },
    },
    onChosen: (event: ChangeEvent<HTMLInputElement>) => {
      const file = event.currentTarget.files?.[0];
      // The same file may be chosen again after it was mended.
      event.currentTarget.value = '';
      if (file) onFile(file);
    },
  };
}
