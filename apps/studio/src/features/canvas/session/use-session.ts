import { useQueryClient } from '@tanstack/react-query';
import type { ResponseOf, routes } from '@tierwright/contract';
import { createHistory, useHistory, type History, type HistoryStore } from '@tierwright/flow-editor';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { client } from '../../../server/client.js';
import { callOf } from '../../../server/use-call.js';
import { createAutosave, type Autosave, type SaveState } from './autosave.js';

type GradingDraft = ResponseOf<typeof routes.readGradingDraft>;

/** After this long without a change, the next one is an undo step of its own. */
const pauseMs = 1200;

/** One sitting at a draft: its history and how it stands to the stored one. */
export interface Session {
  history: History;
  store: HistoryStore;
  saving: SaveState;
  autosave: Autosave;
  /** Opens the draft another person stored; one's own stays in the undo history. */
  takeTheirs: () => Promise<void>;
}

/** Starts a sitting at a stored draft; changes are saved by themselves. */
export function useSession(modelKey: string, draft: GradingDraft): Session {
  const queries = useQueryClient();
  const [store] = useState(() => createHistory(draft.document));
  const [autosave] = useState(() =>
    createAutosave({
      document: draft.document,
      revision: draft.revision,
      now: () => Date.now(),
      save: async (document, revision) => {
        const options = { params: { key: modelKey }, body: document, ifMatch: revision };
        const stored = await client.call('saveGradingDraft', options);
        queries.setQueryData(callOf('readGradingDraft', { params: { key: modelKey } }).queryKey, stored);
        return stored.revision;
      },
    }),
  );
  const history = useHistory(store);
  const saving = useSyncExternalStore(autosave.subscribe, () => autosave.state);
  useEffect(() => autosave.put(history.present), [autosave, history.present]);
  useEffect(() => watchNetwork(autosave), [autosave]);
  useEffect(() => () => autosave.flush(), [autosave]);
  useEffect(() => {
    // Stored elsewhere, as by restoring a version, while nothing of ours waits.
    if (autosave.state.name !== 'saved' || draft.revision <= autosave.revision) return;
    autosave.adopt(draft.document, draft.revision);
    store.getState().reset(draft.document);
  }, [autosave, store, draft]);
  useEffect(() => {
    const pause = setTimeout(() => store.getState().seal(), pauseMs);
    return () => clearTimeout(pause);
  }, [store, history.present]);
  return {
    history,
    store,
    saving,
    autosave,
    takeTheirs: async () => {
      const theirs = await client.call('readGradingDraft', { params: { key: modelKey } });
      autosave.adopt(theirs.document, theirs.revision);
      store.getState().apply('restore', () => ({ document: theirs.document }));
    },
  };
}

/** Retries when the network is back and asks before the page is left with unsaved changes. */
function watchNetwork(autosave: Autosave): () => void {
  const retry = () => autosave.retry();
  const ask = (event: BeforeUnloadEvent) => {
    if (autosave.state.name !== 'saved') event.preventDefault();
  };
  window.addEventListener('online', retry);
  window.addEventListener('beforeunload', ask);
  return () => {
    window.removeEventListener('online', retry);
    window.removeEventListener('beforeunload', ask);
  };
}
