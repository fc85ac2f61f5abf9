import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import styles from './models.module.css';

/** The link to the customers a draft moves. */
export function SeeChanges({ modelKey, label }: { modelKey: string; label: string }) {
  return (
    <Link to="/models/$key/versions" params={{ key: modelKey }} className={styles.see}>
      {label}
      <IconChevronRight size={14} aria-hidden="true" />
    </Link>
  );
}
