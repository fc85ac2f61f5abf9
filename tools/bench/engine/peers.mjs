import { compile, evaluate, toJsonLogic } from '../../../libs/engine/dist/index.js';
import { apply, prepare } from '../../../libs/json-logic/dist/index.js';
import { gradeByHand } from './hand-written.mjs';
import { rules, tierOfEvents } from './json-rules.mjs';
import { rulesFor } from './json-logic-rules.mjs';
import { document } from './method.mjs';
import { zenGraph } from './zen.mjs';

/** Those who answer at once. The first is the one the others are measured against. */
async function synchronousPeers() {
  const { program, diagnostics } = compile(document);
  if (diagnostics.length > 0) throw new Error(`the method has diagnostics: ${JSON.stringify(diagnostics)}`);
  const keys = new Map(document.tiers.map(({ id, key }) => [id, key]));
  const keyOf = (decision) => keys.get(decision.tier) ?? null;
  const traced = { trace: true };
  return [
    { name: 'our engine', share: 1, grade: (customer) => keyOf(evaluate(program, customer)) },
    { name: 'our engine, with full trace', share: 1, grade: (customer) => keyOf(evaluate(program, customer, traced)) },
    { name: 'JavaScript written by hand, types not checked', share: 1, grade: gradeByHand },
    ...languagePeers(),
    ...(await compilingPeers()),
    ...(await interpretingPeers(toJsonLogic(program))),
  ];
}

/** The language alone, on the rules the others are given: no types, no trace, no third truth value. */
function languagePeers() {
  const { whole, score, tier } = rulesFor('json-logic-js');
  const [wholeOf, scoreOf, tierOf] = [whole, score, tier].map((rule) => prepare(rule));
  const name = 'our language alone';
  return [
    { name: `${name}, prepared, one rule`, share: 1, grade: (customer) => wholeOf.run(customer) },
    {
      name: `${name}, prepared, score first`,
      share: 1,
      grade: (customer) => tierOf.run({ ...customer, score: scoreOf.run(customer) }),
    },
    { name: `${name}, applied, one rule`, share: 0.2, grade: (customer) => apply(whole, customer) },
  ];
}

async function compilingPeers() {
  const { LogicEngine } = await import('json-logic-engine');
  const engine = new LogicEngine();
  const { whole, score, tier } = rulesFor('json-logic-engine');
  const [wholeOf, scoreOf, tierOf] = [whole, score, tier].map((rule) => engine.build(rule));
  const name = 'json-logic-engine 5.0.7';
  return [
    { name: `${name}, compiled, one rule`, share: 1, grade: (customer) => wholeOf(customer) },
    {
      name: `${name}, compiled, score first`,
      share: 1,
      grade: (customer) => tierOf({ ...customer, score: scoreOf(customer) }),
    },
    { name: `${name}, interpreted, one rule`, share: 0.5, grade: (customer) => engine.run(whole, customer) },
    {
      name: `${name}, interpreted, score first`,
      share: 0.5,
      grade: (customer) => engine.run(tier, { ...customer, score: engine.run(score, customer) }),
    },
  ];
}

async function interpretingPeers(exported) {
  const { default: jsonLogic } = await import('json-logic-js');
  const { whole, score, tier } = rulesFor('json-logic-js');
  const name = 'json-logic-js 2.0.5';
  return [
    { name: `${name}, one rule`, share: 0.2, grade: (customer) => jsonLogic.apply(whole, customer) },
    {
      name: `${name}, score first`,
      share: 0.2,
      grade: (customer) => jsonLogic.apply(tier, { ...customer, score: jsonLogic.apply(score, customer) }),
    },
    {
      name: `${name}, the steps we export`,
      share: 0.1,
      grade: (customer) => {
        const data = { ...customer };
        for (const { set, rule } of exported.steps) data[set] = jsonLogic.apply(rule, data);
        return jsonLogic.apply(exported.result, data);
      },
    },
  ];
}

async function zenPeer() {
  const { ZenEngine } = await import('@gorules/zen-engine');
  const decision = new ZenEngine().createDecision(zenGraph);
  const grade = async (customer) => (await decision.evaluate(customer)).result.tier ?? null;
  return { name: '@gorules/zen-engine 0.54.0', share: 0.1, grade, waits: true };
}

async function rulesPeer() {
  const { Engine } = await import('json-rules-engine');
  const engine = new Engine(rules, { allowUndefinedFacts: true });
  const grade = async (customer) => tierOfEvents((await engine.run(customer)).events);
  return { name: 'json-rules-engine 7.3.1', share: 0.03, grade, waits: true };
}

/** Everybody who can run here, and why somebody cannot (a native peer without a binary for this machine). */
export async function peers() {
  const absent = [];
  const waiting = [];
  for (const [name, make] of [
    ['@gorules/zen-engine', zenPeer],
    ['json-rules-engine', rulesPeer],
  ]) {
    await make().then(
      (peer) => waiting.push(peer),
      (error) => absent.push({ name, why: String(error.message).split('\n')[0] }),
    );
  }
  return { present: [...(await synchronousPeers()), ...waiting], absent };
}
