import { useMediaQuery } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { ResponseOf, routes } from '@tierwright/contract';
import { compile, diffDocuments } from '@tierwright/engine';
import { Canvas, FlowEditor, focusFactOf, Inspector, textsIn, type OnEdit } from '@tierwright/flow-editor';
import { nodeOf, sameContent, type Change, type FactDefinition } from '@tierwright/model';
import type { CellAddress } from '@tierwright/ui';
import { useMemo, useState } from 'react';
import { useCall } from '../../server/use-call.js';
import { useMay } from '../../shell/use-person.js';
import { useLanguage } from '../../texts/language.js';
import { CanvasTools } from './canvas-tools.js';
import { CanvasTrail } from './canvas-trail.js';
import styles from './canvas.module.css';
import { CustomerPicker } from './customer-picker.js';
import { PreviewDock } from './dock/preview-dock.js';
import { NarrowCanvas } from './narrow-canvas.js';
import { newId } from './session/new-id.js';
import { useLivePreview } from './session/use-preview.js';
import { useLiveVersion } from './session/use-live-version.js';
import { useSession } from './session/use-session.js';
import { useTrace } from './session/use-trace.js';
import { useUndoKeys } from './session/use-undo-keys.js';
import { useWords } from './session/use-words.js';
import { TraceBar } from './trace-bar.js';

type GradingDraft = ResponseOf<typeof routes.readGradingDraft>;
const noFacts: readonly FactDefinition[] = [];

/** The editor of one draft: canvas, inspector and dock over one document and one preview. */
export function CanvasEditor({ modelKey, draft }: { modelKey: string; draft: GradingDraft }) {
  const language = useLanguage();
  const readOnly = !useMay('edit-models');
  const narrow = useMediaQuery('(max-width: 760px)') ?? false;
  const session = useSession(modelKey, draft);
  const document = session.history.present;
  const { live, number, latest } = useLiveVersion(modelKey);
  const dictionary = useCall('listFacts').data?.items ?? noFacts;
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [wantedFact, setWantedFact] = useState<string | null>(null);
  const [cell, setCell] = useState<CellAddress | null>(null);
  const [limit, setLimit] = useState(30);
  const [picked, setPicked] = useState<string | null>(null);
  const [id] = selected;
  const node = id !== undefined && selected.length === 1 ? nodeOf(document, id) : undefined;
  const fact = node ? focusFactOf(node, wantedFact) : null;
  const request = useMemo(
    () => ({
      document,
      movers: { ...(cell ?? {}), limit },
      ...(node && fact !== null ? { histogram: { node: node.id, fact } } : {}),
    }),
    [document, cell, limit, node, fact],
  );
  const { preview, computing, error } = useLivePreview(modelKey, request, String(number));
  const { diagnostics } = useMemo(() => compile(document), [document]);
  const changes = useMemo(() => (live ? diffDocuments(live.document, document) : []), [live, document]);
  const byNode = useMemo(() => changesByNode(changes), [changes]);
  const effects = useMemo(() => new Map((preview?.effects ?? []).map((effect) => [effect.node, effect])), [preview]);
  const words = useWords(document, language);
  const cuts = preview?.report.cuts;
  const customer = useTrace(picked, document, useStable(cuts), live);
  useUndoKeys(session.store, !readOnly);

  const onEdit: OnEdit = (step, edit, key) => {
    if (readOnly) return;
    const refused = session.store.getState().apply(step, edit, key);
    if (refused) notifications.show({ color: 'red', message: textsIn(language)(`refusal.${refused}`) });
  };
  const pickCell = (next: CellAddress | null) => {
    setCell(next);
    setLimit(30);
  };
  const differs = live === null || !sameContent(live.document, document);
  const dock = (
    <PreviewDock
      preview={preview}
      computing={computing}
      error={error}
      document={document}
      live={live}
      changes={changes}
      facts={dictionary}
      cell={cell}
      onCell={pickCell}
      picked={picked}
      onPick={setPicked}
      onMore={() => setLimit((before) => Math.min(200, before + 60))}
    />
  );
  const picker = <CustomerPicker onPick={setPicked} />;
  const trail = (
    <CanvasTrail
      modelKey={modelKey}
      session={session}
      live={live}
      next={latest + 1}
      preview={computing ? null : preview}
      differs={differs}
      errors={diagnostics.filter(({ severity }) => severity === 'error').length}
      readOnly={readOnly}
      compact={narrow}
    />
  );
  return (
    <FlowEditor
      document={document}
      language={language}
      readOnly={readOnly}
      dictionary={dictionary}
      newId={newId}
      onEdit={onEdit}
      words={words}
      report={preview?.report ?? null}
      computing={computing}
      baseline={live}
      effects={effects}
      changes={byNode}
      problems={diagnostics}
      trace={customer && { steps: customer.decision.steps }}
      histogram={preview?.histogram && preview.histogram.fact === fact ? preview.histogram : null}
      selected={selected}
      onSelect={setSelected}
      focusFact={fact}
      onFocusFact={setWantedFact}
    >
      {trail}
      {narrow ? (
        <NarrowCanvas preview={preview} document={document} dock={dock} />
      ) : (
        <div className={styles.page}>
          <div className={styles.canvas}>
            <Canvas
              tools={
                <CanvasTools
                  session={session}
                  readOnly={readOnly}
                  problems={diagnostics}
                  onEdit={onEdit}
                  onSelect={setSelected}
                />
              }
              corner={
                customer ? (
                  <TraceBar trace={customer} document={document} live={live} onClose={() => setPicked(null)} />
                ) : (
                  picker
                )
              }
            />
          </div>
          {dock}
          <aside className={styles.inspector}>
            <Inspector />
          </aside>
        </div>
      )}
    </FlowEditor>
  );
}

const noCuts = {};

/** Cuts keep their identity while they say the same, so that a path is not computed again for nothing. */
function useStable(cuts: Record<string, (number | null)[]> | undefined) {
  const text = JSON.stringify(cuts ?? noCuts);
  return useMemo(() => JSON.parse(text) as Record<string, (number | null)[]>, [text]);
}

function changesByNode(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const byNode = new Map<string, Change[]>();
  for (const change of changes) {
    if (change.node === null) continue;
    byNode.set(change.node, [...(byNode.get(change.node) ?? []), change]);
  }
  return byNode;
}
