import type { ReactNode } from 'react';
import styles from './customer.module.css';

/** One way of telling an answer, with whom it is for. */
export function Telling({ title, note, children }: { title: string; note: string; children: ReactNode }) {
  return (
    <div className={styles.telling}>
      <h3>
        {title}
        <small>{note}</small>
      </h3>
      <div>{children}</div>
    </div>
  );
}
