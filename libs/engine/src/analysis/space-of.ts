import type { Program } from '../program.js';
import { factsOf } from '../reference/check-reference.js';
import { Constants } from './constants.js';
import { noteConstants } from './regions.js';
import { Space } from './space.js';

/** The possible customers as far as some programs tell them apart; the first declaration of a fact counts. */
export function spaceOf(programs: readonly Program[], options: ConstructorParameters<typeof Space>[2]): Space {
  const declared = programs.flatMap((program) => [...factsOf(program), ...program.document.facts].reverse());
  const facts = new Map([...declared].reverse().map((fact) => [fact.key, fact] as const));
  const constants = new Constants();
  for (const program of programs) noteConstants(program, constants);
  return new Space([...facts.values()], constants, options);
}
