import { bandIndex, bandRange, bandsAscend, lowerEnds } from '../bands.js';
import { banding, checkFact } from '../numeric-fact.js';
import { slotNamed } from '../scope.js';
/** Reports what is wrong with one line of a scorecard. */
export function checkCharacteristic(node, part, pointer, scope) {
    const grouped = part.by === 'values';
    checkFact(node, part.fact, `${pointer}/fact`, scope, (type) => grouped ? type === 'text' || type === 'boolean' : type === 'number');
    if (!grouped && !bandsAscend(part.bands))
        scope.report(node, 'bands-not-ascending', `${pointer}/bands`);
}
/** What a line does without a value. */
export function missingPolicy({ missing = 'unknown' }) {
    return typeof missing === 'object' ? 'points' : missing;
}
/** The weighted points of a line without a value; 0 unless its policy gives points. */
export const absentPoints = ({ missing, weight }) => typeof missing === 'object' ? weight * missing.points : 0;
/** A checked line as closures. */
export function compileCharacteristic(part, scope) {
    const slot = slotNamed(scope, part.fact);
    const lookUp = part.by === 'bands' ? bandLookUp(part) : groupLookUp(part);
    return {
        fact: part.fact,
        slot,
        weight: part.weight,
        policy: missingPolicy(part),
        absent: absentPoints(part),
        boundaries: part.by === 'bands' ? lowerEnds(part.bands).map((value) => ({ fact: part.fact, value })) : [],
        pointsOf: (value) => lookUp(value).points,
        show: (row) => {
            const value = row.values[slot] ?? null;
            const known = value === null ? null : lookUp(value);
            const absent = missingPolicy(part) === 'points' ? absentPoints(part) : null;
            const place = { band: known?.band ?? null, from: known?.from ?? null, to: known?.to ?? null };
            return banding(scope, row, part.fact, { of: part.id, ...place, points: known?.points ?? absent });
        },
    };
}
function bandLookUp(part) {
    const ends = lowerEnds(part.bands);
    const places = part.bands.map((band, at) => ({
        points: part.weight * band.points,
        band: band.id,
        ...bandRange(ends, at),
    }));
    return (value) => places[bandIndex(ends, Number(value))];
}
function groupLookUp(part) {
    const open = { from: null, to: null };
    const others = { points: part.weight * part.others, band: null, ...open };
    const places = new Map();
    for (const group of part.groups) {
        const place = { points: part.weight * group.points, band: group.id, ...open };
        // The first group that names a value has it.
        for (const value of group.values)
            if (!places.has(value))
                places.set(value, place);
    }
    return (value) => places.get(String(value)) ?? others;
}
//# sourceMappingURL=characteristic.js.map