import { Link, useRouterState } from '@tanstack/react-router';
import { useTexts } from '../texts/use-texts.js';
import { sections } from './sections.js';

/** The links to the five parts, for the rail and for the tab bar. */
export function SectionLinks() {
  const t = useTexts('shell');
  const path = useRouterState({ select: (state) => state.location.pathname });
  return sections.map(({ name, to, icon: Icon }) => (
    <Link key={name} to={to} aria-current={path.startsWith(to) ? 'page' : undefined}>
      <Icon size={20} stroke={1.75} aria-hidden="true" />
      {t(name)}
    </Link>
  ));
}
