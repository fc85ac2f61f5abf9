import { useQueryClient } from '@tanstack/react-query';
import type { StrategyDraft } from '@tierwright/contract';
import type { StrategyDocument } from '@tierwright/model';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { client } from '../../server/client.js';
import { callOf } from '../../server/use-call.js';
import { createAutosave, type Autosave, type SaveState } from '../canvas/session/autosave.js';
import type { Edit } from './grid-column.js';

/** The strategy on screen, how it stands to the stored draft, and what can be done to it. */
export interface StrategySession {
  readonly document: StrategyDocument;
  readonly saving: SaveState;
  readonly autosave: Autosave<StrategyDocument>;
  edit: (change: Edit) => void;
  /** Drops mine and shows what the other person saved. */
  takeTheirs: () => Promise<void>;
}

/** Edits a draft on screen and saves it by itself, on top of the revision it was read at. */
export function useStrategySession(key: string, draft: StrategyDraft): StrategySession {
  const queries = useQueryClient();
  const [document, setDocument] = useState(draft.document);
  const present = useRef(document);
  const [autosave] = useState(() =>
    createAutosave<StrategyDocument>({
      document: draft.document,
      revision: draft.revision,
      now: Date.now,
      save: async (body, ifMatch) => {
        const stored = await client.call('saveStrategyDraft', { params: { key }, body, ifMatch });
        queries.setQueryData(callOf('readStrategyDraft', { params: { key } }).queryKey, stored);
        void queries.invalidateQueries({ queryKey: ['listStrategies'] });
        return stored.revision;
      },
    }),
  );
  const saving = useSyncExternalStore(autosave.subscribe, () => autosave.state);

  const show = (next: StrategyDocument) => {
    present.current = next;
    setDocument(next);
  };
  const adopt = (stored: StrategyDraft) => {
    show(stored.document);
    autosave.adopt(stored.document, stored.revision);
  };
  useEffect(() => {
    // Someone else saved, and nothing of ours waits: show theirs.
    if (autosave.state.name !== 'saved' || draft.revision <= autosave.revision) return;
    present.current = draft.document;
    setDocument(draft.document);
    autosave.adopt(draft.document, draft.revision);
  }, [autosave, draft]);
  useEffect(
    () => () => {
      autosave.flush();
    },
    [autosave],
  );

  return {
    document,
    saving,
    autosave,
    edit: (change) => {
      const next = change(present.current);
      show(next);
      autosave.put(next);
    },
    takeTheirs: async () => adopt(await client.call('readStrategyDraft', { params: { key } })),
  };
}
