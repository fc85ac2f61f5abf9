import { Button, type ButtonProps } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';

interface CopyButtonProps extends ButtonProps {
  text: string;
  /** What the button says before and for two seconds after. */
  label: string;
  copied: string;
}

/** Copies a text and says so. */
export function CopyButton({ text, label, copied, ...button }: CopyButtonProps) {
  const clipboard = useClipboard({ timeout: 2000 });
  const icon = clipboard.copied ? <IconCheck size={16} /> : <IconCopy size={16} />;
  return (
    <Button variant="default" leftSection={icon} onClick={() => clipboard.copy(text)} {...button}>
      <span aria-live="polite">{clipboard.copied ? copied : label}</span>
    </Button>
  );
}
