import { analyse, compile, type Analysis } from '@tierwright/engine';
import type { GradingDocument } from '@tierwright/model';
import { useEffect, useMemo, useState } from 'react';

/** How long a document must stand still before it is analysed. */
const pauseMs = 300;

const nothing: Pick<Analysis, 'findings' | 'exits'> = { findings: [], exits: [] };

/** What is proved about the document, some time after the last edit; until then, what was proved before. */
export function useFindings(document: GradingDocument) {
  const [analysis, setAnalysis] = useState(nothing);
  useEffect(() => {
    let idle: (() => void) | null = null;
    const timer = setTimeout(() => {
      idle = whenIdle(() => setAnalysis(analyse(compile(document).program)));
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      idle?.();
    };
  }, [document]);
  const impossible = useMemo(() => impossibleExits(analysis), [analysis]);
  return { findings: analysis.findings, impossible };
}

/** The exits that nobody can ever take, as `node exit`. */
export const impossibleExits = ({ exits }: Pick<Analysis, 'exits'>): ReadonlySet<string> =>
  new Set(exits.filter(({ state }) => state === 'impossible').map(({ node, exit }) => `${node} ${exit}`));

/** Runs when the browser has nothing else to do; answers how to call it off. Safari has no idle callback. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: 1000 });
  return () => cancelIdleCallback(handle);
}
