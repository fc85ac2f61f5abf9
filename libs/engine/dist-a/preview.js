import { numericFactTypes } from '@tierwright/model';
import { withCuts } from './compile.js';
import { computeCuts } from './cuts.js';
import { countMovement } from './movement.js';
import { judgeValue, ownFact } from './facts.js';
import { createRow, walk } from './row.js';
/**
 * Runs a draft, beside a baseline, on every customer: counts per node, exit and tier, and who moves.
 * @example preview({ draft, baseline, rows }).report.movement?.up
 */
export function preview({ draft, baseline, rows, measure, frozen = false }) {
    const cuts = frozen ? {} : computeCuts(draft, rows);
    const program = Object.keys(cuts).length > 0 ? withCuts(draft, cuts) : draft;
    const key = numericFact(program, measure === undefined ? program.document.measure : measure);
    const weights = weigh(program, rows, key);
    const tally = new Tally(program);
    const tiers = new Int16Array(rows.length);
    const row = createRow(program);
    rows.forEach(({ facts }, at) => {
        tiers[at] = walk(program, row, facts);
        tally.add(row, weights[at]);
    });
    const baselineTiers = baseline ? tiersOf(baseline, rows) : null;
    const known = weights.filter((weight) => !Number.isNaN(weight));
    const report = {
        total: rows.length,
        measure: key === null ? null : { fact: key, total: known.reduce((sum, weight) => sum + weight, 0), known: known.length },
        ...tally.nodesAndExits(),
        tiers: tally.tierCounts(baseline, baselineTiers),
        movement: baseline && baselineTiers ? countMovement(program, baseline, tiers, baselineTiers, weights) : null,
        cuts: program.cuts,
    };
    return { report, draft: program, baseline, rows, tiers, baselineTiers, weights };
}
/** Tier index of every customer; -1 is ungraded. */
function tiersOf(program, rows) {
    const row = createRow(program);
    return Int16Array.from(rows, ({ facts }) => walk(program, row, facts));
}
function numericFact(program, key) {
    const fact = program.document.facts.find((declared) => declared.key === key);
    return fact && numericFactTypes.has(fact.type) && fact.type !== 'date' ? fact.key : null;
}
function weigh(program, rows, key) {
    const fact = program.document.facts.find((declared) => declared.key === key);
    return Float64Array.from(rows, ({ facts }) => {
        if (!fact)
            return NaN;
        const judged = judgeValue(fact, ownFact(facts, fact.key));
        return 'value' in judged && typeof judged.value === 'number' ? judged.value : NaN;
    });
}
/** Customers and their measure by node, exit and tier. */
class Tally {
    constructor(program) {
        this.program = program;
        let places = 0;
        this.offsets = program.nodes.map(({ exits }) => (places += exits.length + 1) - exits.length - 1);
        this.counts = new Float64Array(places);
        this.sums = new Float64Array(places);
        this.tiers = [...program.document.tiers, null].map(() => ({ count: 0, sum: 0 }));
    }
    add(row, weight) {
        const sum = Number.isNaN(weight) ? 0 : weight;
        for (let at = 0; at < row.length; at += 1) {
            const node = row.path[at];
            const exit = row.exits[at];
            const ended = this.program.nodes[node].exits.length;
            const place = this.offsets[node] + (exit < 0 ? ended : exit);
            this.counts[place] = this.counts[place] + 1;
            this.sums[place] = this.sums[place] + sum;
        }
        const tier = this.tiers[row.tier < 0 ? this.tiers.length - 1 : row.tier];
        if (!tier)
            return;
        tier.count += 1;
        tier.sum += sum;
    }
    nodesAndExits() {
        const exits = this.program.nodes.flatMap(({ node, exits: ways }, at) => ways.map(({ id }, exit) => ({ node: node.id, exit: id, ...this.at(this.offsets[at] + exit) })));
        const nodes = this.program.nodes.map(({ node, exits: ways }, at) => {
            const places = Array.from({ length: ways.length + 1 }, (_, exit) => this.at(this.offsets[at] + exit));
            const count = places.reduce((total, place) => total + place.count, 0);
            return { node: node.id, count, sum: places.reduce((total, place) => total + place.sum, 0) };
        });
        return { nodes, exits };
    }
    tierCounts(baseline, baselineTiers) {
        return this.tiers.map((weight, at) => {
            const tier = this.program.document.tiers[at]?.id ?? null;
            if (!baseline || !baselineTiers)
                return { tier, ...weight, baseline: null };
            const before = tier === null ? -1 : baseline.document.tiers.findIndex(({ id }) => id === tier);
            const had = tier !== null && before < 0 ? 0 : baselineTiers.reduce((n, index) => n + Number(index === before), 0);
            return { tier, ...weight, baseline: had };
        });
    }
    at(place) {
        return { count: this.counts[place], sum: this.sums[place] };
    }
}
//# sourceMappingURL=preview.js.map