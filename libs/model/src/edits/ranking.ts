import type { GradingDocument } from '../grading-document.js';
import type { NewId } from '../ids.js';
import type { RankingBand, RankingNode } from '../nodes/ranking.js';
import { changeNode, replacing, without, withoutKey } from './change-node.js';
import { refuse, type EditResult } from './edit-result.js';

/** What is ranked and how. */
export const setRanking = (
  document: GradingDocument,
  args: { node: string } & Partial<Pick<RankingNode, 'fact' | 'method'>>,
): EditResult => {
  const { node, ...parts } = args;
  return changeNode(document, node, ['ranking'], (present) => ({ ...present, ...parts }));
};

/** Puts a band before the last one. */
export const addRankingBand = (
  document: GradingDocument,
  args: { node: string; upTo: number },
  newId: NewId,
): EditResult =>
  changeNode(document, args.node, ['ranking'], (node) => ({
    ...node,
    bands: [...node.bands.slice(0, -1), { id: newId('band'), upTo: args.upTo }, ...node.bands.slice(-1)],
  }));

/** Changes where a band ends or what it is called; the last band has no end. */
export const setRankingBand = (
  document: GradingDocument,
  args: { node: string; band: string } & Partial<Omit<RankingBand, 'id'>>,
): EditResult => {
  const { node, band, ...parts } = args;
  return changeNode(document, node, ['ranking'], (present) => {
    const bands = replacing(present.bands, band, (item) => ({ ...item, ...parts }));
    return bands && { ...present, bands };
  });
};

/** Takes a band and its edge away; the new last band loses its end. */
export const removeRankingBand = (document: GradingDocument, args: { node: string; band: string }): EditResult => {
  const node = document.criteriaFlow.nodes.find((item) => item.id === args.node);
  if (node?.type === 'ranking' && node.bands.length === 1) return refuse('last-part');
  return changeNode(document, args.node, ['ranking'], (present) => {
    const bands = without(present.bands, args.band);
    return (
      bands && {
        ...present,
        bands: bands.map((band, index) => (index < bands.length - 1 ? band : withoutKey(band, 'upTo'))),
      }
    );
  });
};
