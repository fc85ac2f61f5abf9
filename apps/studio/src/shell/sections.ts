import {
  IconDatabase,
  IconPlugConnected,
  IconSitemap,
  IconStack2,
  IconUsers,
  type Icon as TablerIcon,
} from '@tabler/icons-react';

/** The five parts of the studio, in the order of the rail. */
export const sections = [
  { name: 'models', to: '/models', icon: IconSitemap },
  { name: 'strategies', to: '/strategies', icon: IconStack2 },
  { name: 'customers', to: '/customers', icon: IconUsers },
  { name: 'data', to: '/data', icon: IconDatabase },
  { name: 'integrate', to: '/integrate', icon: IconPlugConnected },
] as const satisfies readonly { name: string; to: string; icon: TablerIcon }[];
