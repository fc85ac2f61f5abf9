import { useMediaQuery } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import type { ResponseOf, routes } from '@tierwright/contract';
import { Canvas, FlowEditor, Inspector, textsIn, type OnEdit } from '@tierwright/flow-editor';
import { useMay } from '../../shell/use-person.js';
import { useLanguage } from '../../texts/language.js';
import { CanvasTools } from './canvas-tools.js';
import { CanvasTrail } from './canvas-trail.js';
import styles from './canvas.module.css';
import { CustomerPicker } from './customer-picker.js';
import { PreviewDock } from './dock/preview-dock.js';
import { NarrowCanvas } from './narrow-canvas.js';
import { newId } from './session/new-id.js';
import { useCanvas, type CanvasState } from './session/use-canvas.js';
import { useReferable } from './session/use-references.js';
import { useUndoKeys } from './session/use-undo-keys.js';
import { useWords } from './session/use-words.js';
import { TraceBar } from './trace-bar.js';

interface CanvasEditorProps {
  modelKey: string;
  draft: ResponseOf<typeof routes.readGradingDraft>;
}

/** The editor of one draft: canvas, inspector and dock over one document and one preview. */
export function CanvasEditor({ modelKey, draft }: CanvasEditorProps) {
  const language = useLanguage();
  const readOnly = !useMay('edit-models');
  const narrow = useMediaQuery('(max-width: 760px)') ?? false;
  const canvas = useCanvas(modelKey, draft);
  const { session, document, preview } = canvas;
  const words = useWords(document, language);
  const referable = useReferable(modelKey);
  useUndoKeys(session.store, !readOnly);
  const onEdit: OnEdit = (step, edit, key) => {
    if (readOnly) return;
    const refused = session.store.getState().apply(step, edit, key);
    if (refused) notifications.show({ color: 'red', message: textsIn(language)(`refusal.${refused}`) });
  };
  return (
    <FlowEditor
      document={document}
      language={language}
      readOnly={readOnly}
      dictionary={canvas.dictionary}
      referable={referable}
      newId={newId}
      onEdit={onEdit}
      words={words}
      report={preview?.report ?? null}
      computing={canvas.computing}
      baseline={canvas.live}
      effects={canvas.effects}
      changes={canvas.changesByNode}
      problems={canvas.problems}
      impossible={canvas.impossible}
      trace={canvas.trace && { steps: canvas.trace.decision.steps }}
      histogram={canvas.histogram}
      selected={canvas.selected}
      onSelect={canvas.select}
      focusFact={canvas.fact}
      onFocusFact={canvas.setWantedFact}
    >
      <CanvasTrail modelKey={modelKey} canvas={canvas} readOnly={readOnly} compact={narrow} />
      {narrow ? (
        <NarrowCanvas preview={preview} document={document} dock={<Dock modelKey={modelKey} canvas={canvas} />} />
      ) : (
        <div className={styles.page}>
          <div className={styles.canvas}>
            <Canvas
              tools={<CanvasTools canvas={canvas} readOnly={readOnly} onEdit={onEdit} />}
              corner={<Corner canvas={canvas} />}
            />
          </div>
          <Dock modelKey={modelKey} canvas={canvas} />
          <aside className={styles.inspector}>
            <Inspector />
          </aside>
        </div>
      )}
    </FlowEditor>
  );
}

function Corner({ canvas }: { canvas: CanvasState }) {
  const { trace, document, live, pick } = canvas;
  if (!trace) return <CustomerPicker onPick={pick} />;
  return <TraceBar trace={trace} document={document} live={live} onClose={() => pick(null)} />;
}

function Dock({ modelKey, canvas }: { modelKey: string; canvas: CanvasState }) {
  const { names } = canvas;
  return (
    <PreviewDock
      modelKey={modelKey}
      preview={canvas.preview}
      computing={canvas.computing}
      error={canvas.error}
      document={canvas.document}
      live={canvas.live}
      changes={canvas.changes}
      cell={names.cell}
      onCell={names.choose}
      picked={canvas.picked}
      onPick={canvas.pick}
      onMore={names.more}
    />
  );
}
