import { Menu } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useTexts } from '../texts/use-texts.js';
import styles from './shell.module.css';
import { usePerson, useRoleName, useSignOut } from './use-person.js';

/** Who is signed in, and the way out. */
export function PersonMenu() {
  const t = useTexts('shell');
  const person = usePerson();
  const roleName = useRoleName();
  const signOut = useSignOut();
  if (person === undefined) return null;
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <button type="button" className={styles.person} aria-label={t('personOf', { name: person.name })}>
          {person.name.slice(0, 1)}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <b>{person.name}</b> · {roleName(person.role)}
          <br />
          {person.email}
        </Menu.Label>
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => void signOut()}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
