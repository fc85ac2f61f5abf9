import { describe, expect, it } from '@jest/globals';
import { compile, computeCuts, type Program } from '@tierwright/engine';
import { abcLifetime, abcPopulation, oilGasCustomers, oilGasModel } from '@tierwright/examples';
import { judgeProgram } from './judge-program.js';

const people = oilGasCustomers().slice(0, 800);

describe('the referee', () => {
  it('agrees with the engine on real customers, missing values included', () => {
    const { program } = compile(oilGasModel);
    expect(judgeProgram(program, people)).toEqual({ verified: people.length, disagreements: [] });
  });

  it('agrees on a ranking by its cuts', () => {
    const { program } = compile(abcLifetime('CNY'));
    const rows = abcPopulation.map(({ value }, n) => ({ code: `C${n}`, facts: { lifetime_sales: value } }));
    const withCuts = compile(program.document, { cuts: computeCuts(program, rows) }).program;
    expect(judgeProgram(withCuts, rows)).toEqual({ verified: rows.length, disagreements: [] });
  });

  it('leaves out customers with a value outside its declaration', () => {
    const { program } = compile(oilGasModel);
    const rows = [{ code: 'X', facts: { overdue_days: 'many' } }, ...people.slice(0, 3)];
    expect(judgeProgram(program, rows)).toEqual({ verified: 3, disagreements: [] });
  });

  it('names every customer on whom the engine answers otherwise', () => {
    const { program } = compile(oilGasModel);
    // A program whose ends stand the other way round than its document says.
    const swapped: Program = {
      ...program,
      document: { ...program.document, tiers: [...program.document.tiers].reverse() },
    };
    const { verified, disagreements } = judgeProgram(swapped, people);
    expect(disagreements.length).toBeGreaterThan(500);
    expect(verified + disagreements.length).toBe(people.length);
  });
});
