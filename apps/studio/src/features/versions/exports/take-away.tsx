import { Button } from '@mantine/core';
import { CopyButton } from '@tierwright/ui';
import { IconDownload } from '@tabler/icons-react';
import { useTexts } from '../../../texts/use-texts.js';
import styles from './exports.module.css';

/** Copies a text, or saves it as a file. */
export function TakeAway({ text, fileName }: { text: string; fileName: string }) {
  const t = useTexts('exports');
  const shell = useTexts('shell');
  return (
    <div className={styles.take}>
      <CopyButton text={text} label={shell('copy')} copied={shell('copied')} />
      <Button variant="default" leftSection={<IconDownload size={16} />} onClick={() => save(text, fileName)}>
        {t('download')}
      </Button>
    </div>
  );
}

function save(text: string, fileName: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser reads the address after the click; it is let go when that is surely done.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
