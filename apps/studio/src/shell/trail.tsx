import { Link, type LinkProps } from '@tanstack/react-router';
import { IconChevronRight } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import styles from './shell.module.css';
import { InTopBar } from './top-slot.js';

/** A step of the way to this page; the last one has no link. */
export interface TrailStep {
  label: string;
  link?: LinkProps;
}

interface TrailProps {
  steps: readonly TrailStep[];
  /** Links to the pages beside this one. */
  tabs?: ReactNode;
  /** More for the top bar, such as the state of saving. */
  children?: ReactNode;
}

/** Where this page is, shown in the top bar and as the title of the window. */
export function Trail({ steps, tabs, children }: TrailProps) {
  const last = steps.at(-1);
  return (
    <>
      <title>{`${last?.label ?? ''} · Tierwright`}</title>
      <InTopBar>
        <ol className={styles.trail}>
          {steps.map((step, index) => (
            <Fragment key={index}>
              <li>
                {index > 0 ? <IconChevronRight size={16} aria-hidden="true" /> : null}
                {step.link === undefined ? <b>{step.label}</b> : <Link {...step.link}>{step.label}</Link>}
              </li>
            </Fragment>
          ))}
        </ol>
        {tabs === undefined ? null : tabs}
        {children}
      </InTopBar>
    </>
  );
}
