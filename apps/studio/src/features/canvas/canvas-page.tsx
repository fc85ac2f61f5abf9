import '@tierwright/flow-editor/styles.css';
import { useParams } from '@tanstack/react-router';
import { Loaded } from '../../problems/loaded.js';
import { useCall } from '../../server/use-call.js';
import { ModelTrail } from '../models/model-trail.js';
import { CanvasEditor } from './canvas-editor.js';

/** The flow of a model: the draft drawn, with every customer on its edges. */
export function CanvasPage() {
  const { key } = useParams({ from: '/signed-in/models/$key/canvas' });
  return <DraftOf key={key} modelKey={key} />;
}

function DraftOf({ modelKey }: { modelKey: string }) {
  const draft = useCall('readGradingDraft', { params: { key: modelKey } });
  if (draft.data === undefined) {
    return (
      <>
        <ModelTrail modelKey={modelKey} />
        <Loaded of={draft}>{() => null}</Loaded>
      </>
    );
  }
  return <CanvasEditor modelKey={modelKey} draft={draft.data} />;
}
