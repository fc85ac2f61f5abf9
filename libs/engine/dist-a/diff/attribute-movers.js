import { compile } from '../compile.js';
import { gradeAll } from '../evaluate.js';
import { directions } from '../movement.js';
import { withDifferences } from './atom-difference.js';
import { atomsOf, documentOf } from './atoms.js';
import { cutsOnTheWay, programChanges } from './program-changes.js';
/** The programs after each change but the last, which is the later program itself. */
function* programsBetween(before, after, changes) {
    let atoms = atomsOf(before.document);
    const recut = new Set();
    for (const { differences, cutsOf } of changes.slice(0, -1)) {
        atoms = withDifferences(atoms, differences);
        for (const node of cutsOf)
            recut.add(node);
        yield compile(documentOf(atoms), { cuts: cutsOnTheWay(before, after, recut) }).program;
    }
}
/** Changes that can touch a tier, in the order they are made; cosmetic ones first would change nothing. */
function moving(changes) {
    return changes.filter(({ change }) => !change.cosmetic);
}
/**
 * For each mover the change after which he has his final tier and keeps it, the changes made one after the other.
 * @returns for each mover the index of that change
 */
function lastMoves(before, after, changes, movers) {
    const latest = movers.map(() => 0);
    let step = 0;
    for (const program of programsBetween(before, after, changes)) {
        step += 1;
        const grades = gradeAll(program, movers);
        movers.forEach(({ to }, at) => {
            if (grades[at]?.tier !== to)
                latest[at] = step;
        });
    }
    return latest;
}
/**
 * Names for every customer who changes tier the one change that moved him.
 * @param rows the customers both programs are run on
 */
export function attributeMovers(before, after, rows) {
    const changes = programChanges(before, after);
    const [was, is] = [gradeAll(before, rows), gradeAll(after, rows)];
    const movers = rows.flatMap(({ facts }, row) => {
        const [from, to] = [was[row]?.tier ?? null, is[row]?.tier ?? null];
        return from === to ? [] : [{ facts, row, from, to }];
    });
    const made = moving(changes);
    const latest = lastMoves(before, after, made, movers);
    const directionOf = directions(after, before);
    const changeOf = new Array(rows.length).fill(null);
    const effects = changes.map(({ change }) => ({ change: change.id, up: 0, down: 0, gained: 0, lost: 0, other: 0 }));
    const effectOf = new Map(effects.map((effect) => [effect.change, effect]));
    movers.forEach(({ row, from, to }, at) => {
        const id = made[latest[at] ?? 0]?.change.id;
        const [effect, direction] = [id === undefined ? undefined : effectOf.get(id), directionOf(from, to)];
        if (id === undefined || !effect || !direction)
            return;
        changeOf[row] = id;
        effect[direction] += 1;
    });
    return { changes: changes.map(({ change }) => change), changeOf, effects };
}
/** Customers moved by the changes of each node, for the mark on its card; nodes that moved nobody are left out. */
export function nodeEffects({ changes, effects }) {
    const byNode = new Map();
    changes.forEach(({ node }, at) => {
        const effect = effects[at];
        if (node === null || !effect || effect.up + effect.down === 0)
            return;
        const sum = byNode.get(node) ?? { node, up: 0, down: 0 };
        byNode.set(node, { node, up: sum.up + effect.up, down: sum.down + effect.down });
    });
    return [...byNode.values()];
}
//# sourceMappingURL=attribute-movers.js.map