import { Injectable } from '@nestjs/common';
import { Audience, type CurrentState, type EvaluationRequest, type EvaluationResult } from '@tierwright/contract';
import { dayNumber } from '@tierwright/engine';
import type { Facts, StabilityState } from '@tierwright/model';
import { Customers, newRowId, type StoredCustomer, type StoredGrade } from '@tierwright/persistence';
import { DecisionLog } from '../decisions/decision-log.js';
import type { Actor } from '../http/actor.js';
import { Problem } from '../http/problem.js';
import { Clock } from '../installation/clock.js';
import { LiveStrategies } from '../programs/live-strategies.js';
import { Programs } from '../programs/programs.js';
import type { RunnableVersion } from '../programs/runnable-version.js';
import { HeldStates } from '../settling/held-states.js';
import { stateOf } from '../settling/state-on-the-wire.js';
import { answer, type Answer } from './answer.js';
import { recordedFacts } from './recorded-facts.js';

/** Grades one customer for a caller and keeps the decision. */
@Injectable()
export class Evaluations {
  constructor(
    private readonly programs: Programs,
    private readonly strategies: LiveStrategies,
    private readonly customers: Customers,
    private readonly held: HeldStates,
    private readonly decisions: DecisionLog,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem `unknown-model`, `unknown-version`, `no-published-version`, `unknown-customer`, `invalid-body` */
  async evaluate(key: string, request: EvaluationRequest, actor: Actor): Promise<EvaluationResult> {
    const found = this.programs.find(key, request.version);
    const version = found instanceof Promise ? await found : found;
    const customer = request.customer === undefined ? null : await this.customer(request.customer);
    const asOf = this.dayOf(request);
    // The engine types every value it reads, so what was sent may be anything.
    const facts = customer ? await this.factsOn(customer, asOf) : (request.facts as Facts);
    const state = request.current ? this.sentState(request.current, version, asOf) : request.current;
    const result = answer({
      version,
      strategy: this.strategies.ofModel(key),
      facts,
      asOf,
      state: state === undefined && customer ? await this.keptState(customer, version, asOf) : state,
      steps: request.explain === true,
      audiences: typeof request.explain === 'string' ? [request.explain] : [],
      warn: customer === null,
    });
    const decisionId = newRowId();
    const full = this.keep(decisionId, version, customer, facts, result, actor);
    if (full) await full;
    return { decisionId, ...result };
  }

  /** What every live model says of a stored customer today, with path, settled tier and plan; nothing is kept. */
  ofEveryModel(facts: Facts, grades: readonly StoredGrade[]): { model: string; result: Answer }[] {
    return this.programs.live.map((version) => {
      const strategy = this.strategies.ofModel(version.key);
      const asOf = this.clock.today();
      const grade = grades.find(({ modelId }) => modelId === version.modelId);
      const state = grade ? this.held.in(grade, version) : null;
      const whole = { steps: true, audiences: Audience.options, warn: false };
      return { model: version.key, result: answer({ version, strategy, facts, asOf, state, ...whole }) };
    });
  }

  private dayOf({ asOf }: EvaluationRequest): string {
    if (asOf === undefined) return this.clock.today();
    if (dayNumber(asOf) !== null) return asOf;
    const error = { pointer: '/asOf', code: 'no-such-day', detail: 'is no day of the years 0001 to 9999' };
    throw new Problem('invalid-body', {}, { errors: [error] });
  }

  private sentState(current: CurrentState, version: RunnableVersion, asOf: string): StabilityState {
    const today = this.clock.today();
    return stateOf(current, version, asOf > today ? asOf : today);
  }

  /** What the last run kept of a stored customer; undefined for days before that, of which nothing is kept. */
  private async keptState(
    { id }: StoredCustomer,
    version: RunnableVersion,
    asOf: string,
  ): Promise<StabilityState | null | undefined> {
    const state = (await this.held.of(version, [{ id }])).get(id) ?? null;
    return isSettledLater(state, asOf) ? undefined : state;
  }

  private async customer(code: string): Promise<StoredCustomer> {
    const customer = await this.customers.byCode(code);
    if (!customer) throw new Problem('unknown-customer', { code });
    return customer;
  }

  /** What was known of a customer on a day; for today, and for days since the last change, that is what is stored. */
  private factsOn(customer: StoredCustomer, day: string): Facts | Promise<Facts> {
    const isNow = day >= customer.factsAsOf || day >= this.clock.today();
    return isNow ? customer.facts : this.customers.factsOn(customer.id, day);
  }

  private keep(
    id: string,
    version: RunnableVersion,
    customer: StoredCustomer | null,
    facts: Facts,
    { status, tier, asOf, service }: Answer,
    actor: Actor,
  ): Promise<void> | undefined {
    return this.decisions.add({
      id,
      model: version.key,
      version: version.number,
      versionHash: version.hash,
      strategyHash: service?.hash ?? null,
      customer: customer?.code ?? null,
      customerName: customer?.name ?? null,
      tier,
      status,
      requestedBy: actor.name,
      at: new Date().toISOString(),
      asOf,
      facts: recordedFacts(version.document, facts),
    });
  }
}

const isSettledLater = (state: StabilityState | null, day: string): boolean =>
  state !== null && (day < state.judged || day < state.since);
