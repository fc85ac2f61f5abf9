import type { BodyOf, ResponseOf, routes } from '@tierwright/contract';
import { useEffect, useRef, useState } from 'react';
import { client } from '../../../server/client.js';
import { createLatestRunner } from './latest-runner.js';

type Preview = ResponseOf<typeof routes.previewGradingModel>;
type Request = BodyOf<typeof routes.previewGradingModel>;

/** The newest preview there is; while a newer one is computed, the one before. */
export interface LivePreview {
  preview: Preview | null;
  computing: boolean;
  error: unknown;
}

const nothing: LivePreview = { preview: null, computing: true, error: null };

/** Runs the document on every customer after each change; `since` is asked again when it changes, as after a publish. */
export function useLivePreview(modelKey: string, request: Request, since: string): LivePreview {
  const [live, setLive] = useState(nothing);
  const [runner] = useState(() =>
    createLatestRunner<Request, Preview>({
      run: (body, signal) => client.call('previewGradingModel', { params: { key: modelKey }, body, signal }),
      onAnswer: (preview, _, isNewest) => setLive({ preview, computing: !isNewest, error: null }),
      onFailure: (error) => setLive((before) => ({ ...before, computing: false, error })),
    }),
  );
  const asked = useRef({ rules: '', all: '' });
  const { document, ...details } = request;
  const rules = `${since} ${JSON.stringify(withoutPlaces(document))}`;
  const all = `${rules} ${JSON.stringify(details)}`;
  useEffect(() => {
    if (asked.current.all === all) return;
    // Another histogram or cell of the same rules leaves every number on the screen as it is.
    const changes = asked.current.rules !== rules;
    asked.current = { rules, all };
    if (changes) setLive((before) => ({ ...before, computing: true }));
    runner.ask(request);
  }, [all, rules, request, runner]);
  useEffect(
    () => () => {
      asked.current = { rules: '', all: '' };
      runner.stop();
    },
    [runner],
  );
  return live;
}

/** Where cards stand changes no number. */
const withoutPlaces = ({ criteriaFlow, ...rest }: Request['document']) => ({
  ...rest,
  edges: criteriaFlow.edges,
  nodes: criteriaFlow.nodes.map((node) => ({ ...node, position: null })),
});
