import type { Client } from '@tierwright/client';

/** Saves the demo's draft with the story's one change: 3,000 t becomes 2,500 t. */
export async function lowerTheVolume(client: Client): Promise<void> {
  const params = { key: 'oil-gas-routes' };
  const { document, revision } = await client.call('readGradingDraft', { params });
  const changed = JSON.stringify(document).replace(
    '[{"var":"annual_volume_t"},3000]',
    '[{"var":"annual_volume_t"},2500]',
  );
  await client.call('saveGradingDraft', { params, ifMatch: revision, body: JSON.parse(changed) as typeof document });
}
