import type { Program } from '../program.js';
import { Constants } from './constants.js';
import { noteConstants } from './regions.js';
import { Space } from './space.js';

/** The possible customers as far as some programs tell them apart; the first declaration of a fact counts. */
export function spaceOf(programs: readonly Program[], options: ConstructorParameters<typeof Space>[2]): Space {
  const facts = new Map(
    programs.flatMap(({ document }) => document.facts.map((fact) => [fact.key, fact] as const)).reverse(),
  );
  const constants = new Constants(new Set(facts.keys()));
  for (const program of programs) noteConstants(program, constants);
  return new Space([...facts.values()], constants, options);
}
