import { type Persistence, type StoredInstallation } from '@tierwright/persistence';
import type { Settings } from '../configuration/settings.js';
import { newSecret } from '../identity/secret.js';

/** The day on which each demo's data was true. */
const demoDays = { 'oil-gas': '2026-11-30', superstore: '2017-12-31' } as const;

/** The installation's row; an empty database gets one, with the demo's fixed clock when there is a demo. */
export async function openInstallation(
  { gate, repositories }: Persistence,
  { zone, demo }: Settings,
): Promise<StoredInstallation> {
  const { installations } = repositories;
  return gate.tx(async () => {
    const known = await installations.read();
    if (known !== null) return known;
    const row = {
      zone,
      clockFixedOn: demo && demoDays[demo],
      demo,
      setupTokenHash: null,
      cursorSecret: newSecret(),
      createdAt: new Date().toISOString(),
    };
    await installations.create(row);
    return { id: 'one', ...row };
  });
}
