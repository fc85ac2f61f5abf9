import type { ResponseOf, routes } from '@tierwright/contract';
import { compile, diffDocuments } from '@tierwright/engine';
import { focusFactOf } from '@tierwright/flow-editor';
import { nodeOf, sameContent, type Change, type Cuts, type FactDefinition } from '@tierwright/model';
import type { CellAddress } from '@tierwright/ui';
import { useMemo, useState } from 'react';
import { useCall } from '../../../server/use-call.js';
import { useFindings } from './use-findings.js';
import { useReferences } from './use-references.js';
import { useLivePreview } from './use-preview.js';
import { useLiveVersion } from './use-live-version.js';
import { useSession } from './use-session.js';
import { useTrace } from './use-trace.js';

type GradingDraft = ResponseOf<typeof routes.readGradingDraft>;
const noFacts: readonly FactDefinition[] = [];
const firstNames = 50;
const moreNames = 60;
/** The most names a preview lists. */
const mostNames = 200;

/** Everything the canvas page shows of a draft, derived from its one document. */
export function useCanvas(modelKey: string, draft: GradingDraft) {
  const session = useSession(modelKey, draft);
  const document = session.history.present;
  const { live, number, latest } = useLiveVersion(modelKey);
  const dictionary = useCall('listFacts').data?.items ?? noFacts;
  const [selected, select] = useState<readonly string[]>([]);
  const [wantedFact, setWantedFact] = useState<string | null>(null);
  const names = useNames();
  const { cell, limit } = names;
  const [id] = selected;
  const node = id !== undefined && selected.length === 1 ? nodeOf(document, id) : undefined;
  const fact = node ? focusFactOf(node, wantedFact) : null;
  const nodeId = node?.id;
  const request = useMemo(
    () => ({
      document,
      movers: { ...(cell ?? {}), limit },
      ...(nodeId !== undefined && fact !== null ? { histogram: { node: nodeId, fact } } : {}),
    }),
    [document, cell, limit, nodeId, fact],
  );
  const { preview, computing, error } = useLivePreview(modelKey, request, String(number));
  const references = useReferences(document);
  const diagnostics = useMemo(() => compile(document, { references }).diagnostics, [document, references]);
  const { findings, impossible } = useFindings(document);
  const problems = useMemo(() => [...diagnostics, ...findings], [diagnostics, findings]);
  const changes = useMemo(() => (live ? diffDocuments(live.document, document) : []), [live, document]);
  const [picked, pick] = useState<string | null>(null);
  const trace = useTrace(picked, document, useStable(preview?.report.cuts), live, references);
  return {
    session,
    document,
    live,
    next: latest + 1,
    dictionary,
    selected,
    select,
    fact,
    setWantedFact,
    names,
    preview,
    computing,
    error,
    problems,
    impossible,
    changes,
    changesByNode: useMemo(() => byNode(changes), [changes]),
    effects: useMemo(() => new Map((preview?.effects ?? []).map((effect) => [effect.node, effect])), [preview]),
    histogram: preview?.histogram && preview.histogram.fact === fact ? preview.histogram : null,
    differs: live === null || !sameContent(live.document, document),
    picked,
    pick,
    trace,
  };
}

/** What the canvas page holds. */
export type CanvasState = ReturnType<typeof useCanvas>;

/** Which customers are listed: those of a cell or all who change tier, and how many. */
function useNames() {
  const [cell, setCell] = useState<CellAddress | null>(null);
  const [limit, setLimit] = useState(firstNames);
  return {
    cell,
    limit,
    choose: (next: CellAddress | null) => {
      setCell(next);
      setLimit(firstNames);
    },
    more: () => setLimit((before) => Math.min(mostNames, before + moreNames)),
  };
}

/** Cuts keep their identity while they say the same, so that a path is not computed again for nothing. */
function useStable(cuts: Cuts | undefined): Cuts {
  const text = JSON.stringify(cuts ?? {});
  return useMemo(() => JSON.parse(text) as Cuts, [text]);
}

function byNode(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const found = new Map<string, Change[]>();
  for (const change of changes) {
    if (change.node !== null) found.set(change.node, [...(found.get(change.node) ?? []), change]);
  }
  return found;
}
