import { compile } from '../compile.js';
import type { Program } from '../program.js';
import { withDifferences } from './atom-difference.js';
import { atomsOf, documentOf } from './atoms.js';
import { cutsOnTheWay, type ProgramChange } from './program-changes.js';

/** The programs between two others. */
export interface Way {
  /** How many of them may be compiled: many of small documents, few of large ones. */
  readonly mostLooks: number;
  /** The program after so many changes. */
  readonly programAfter: (count: number) => Program;
}

/** Parts of documents that may be compiled on the way; some seconds. */
const partsBudget = 400_000;
const fewestLooks = 3;

/** The way from one program to another, by changes made one after the other. */
export function programsOnTheWay(before: Program, after: Program, changes: readonly ProgramChange[]): Way {
  const atoms = atomsOf(before.document);
  const parts = Math.max(atoms.size, atomsOf(after.document).size);
  const references = { ...before.references, ...after.references };
  return {
    mostLooks: Math.max(fewestLooks, Math.floor(partsBudget / parts)),
    programAfter: (count) => {
      const made = changes.slice(0, count);
      const document = documentOf(
        withDifferences(
          atoms,
          made.flatMap(({ differences }) => differences),
        ),
      );
      const recut = new Set(made.flatMap(({ cutsOf }) => cutsOf));
      return compile(document, { cuts: cutsOnTheWay(before, after, recut), references }).program;
    },
  };
}
