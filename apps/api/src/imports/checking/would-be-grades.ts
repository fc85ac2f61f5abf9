import { Injectable } from '@nestjs/common';
import type { ImportCheck } from '@tierwright/contract';
import { evaluate, settleCustomer } from '@tierwright/engine';
import { type CustomerInput, Customers, Grades, type StoredCustomer } from '@tierwright/persistence';
import { Clock } from '../../installation/clock.js';
import { Programs } from '../../programs/programs.js';
import type { RunnableVersion } from '../../programs/runnable-version.js';
import { HeldStates } from '../../settling/held-states.js';
import { nextTurn } from '../next-turn.js';

type WouldBe = ImportCheck['grades'][number];

const CHUNK = 500;

/** What the live models would say of customers once a file is imported. */
@Injectable()
export class WouldBeGrades {
  constructor(
    private readonly programs: Programs,
    private readonly customers: Customers,
    private readonly grades: Grades,
    private readonly held: HeldStates,
    private readonly clock: Clock,
  ) {}

  /** Rows are of different customers. */
  async of(rows: readonly CustomerInput[]): Promise<WouldBe[]> {
    const tallies = this.programs.live.map((version) => new Tally(version));
    for (let from = 0; from < rows.length && tallies.length > 0; from += CHUNK) {
      const chunk = rows.slice(from, from + CHUNK);
      const known = await this.customers.byCodes(chunk.map((row) => row.code));
      for (const tally of tallies) await this.count(tally, chunk, known);
      await nextTurn();
    }
    return tallies.map((tally) => tally.result());
  }

  private async count(
    tally: Tally,
    rows: readonly CustomerInput[],
    known: ReadonlyMap<string, StoredCustomer>,
  ): Promise<void> {
    const ids = [...known.values()].map((customer) => customer.id);
    const stored = await this.grades.ofModel(tally.version.modelId, ids);
    const before = new Map(stored.map((grade) => [grade.customerId, grade]));
    const { version } = tally;
    const asOf = this.clock.today();
    for (const row of rows) {
      const customer = known.get(row.code);
      const facts = { ...customer?.facts, ...row.facts };
      const grade = customer && before.get(customer.id);
      const held = grade ? this.held.in(grade, version) : null;
      const settled = settleCustomer(version.program, facts, held, asOf);
      const { tier } = settled ?? evaluate(version.program, facts, { asOf, trace: false });
      tally.add(tier, grade?.tier ?? null);
    }
  }
}

/** Counts the tiers one model gives, and who moves. */
class Tally {
  private readonly counts = new Map<string | null, number>();
  private readonly order: readonly string[];
  private up = 0;
  private down = 0;

  constructor(readonly version: RunnableVersion) {
    this.order = version.document.tiers.map((tier) => tier.id);
  }

  add(tier: string | null, before: string | null): void {
    this.counts.set(tier, (this.counts.get(tier) ?? 0) + 1);
    if (tier === null || before === null) return;
    const [now, then] = [this.order.indexOf(tier), this.order.indexOf(before)];
    if (now < then) this.up += 1;
    if (now > then && then >= 0) this.down += 1;
  }

  result(): WouldBe {
    const tiers = this.version.document.tiers.map(({ id, key }) => ({ tier: key, count: this.counts.get(id) ?? 0 }));
    const ungraded = { tier: null, count: this.counts.get(null) ?? 0 };
    return { model: this.version.key, tiers: [...tiers, ungraded], up: this.up, down: this.down };
  }
}
