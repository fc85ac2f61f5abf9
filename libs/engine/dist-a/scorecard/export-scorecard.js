import { allRules, isPresent, nameValue, roundingRule } from '@tierwright/json-logic';
import { bandRule, lowerEnds } from '../bands.js';
import { anyMissing } from '../numeric-fact.js';
import { absentPoints, missingPolicy } from './characteristic.js';
import { scoreDecimals } from './sum.js';
/** A scorecard in plain JsonLogic: a step that sets the score under its name, and the exit. */
export function exportScorecard(node, scope) {
    const named = (value) => nameValue(value, scope.define);
    const score = roundingRule(named(plainSum(node, scope)), node.round ?? scoreDecimals, named);
    scope.set(node.output, { if: [allRules([scope.reached, score.known]), score.value, null] });
    const needed = node.characteristics.filter((part) => missingPolicy(part) === 'ungraded').map(({ fact }) => fact);
    const ids = node.bands.length > 0 ? node.bands.map(({ id }) => id) : ['next'];
    const exit = bandRule({ var: node.output }, lowerEnds(node.bands), ids);
    const ungraded = needed.length > 0 ? [anyMissing(needed), null] : [];
    return { if: [scope.reached, { if: [...ungraded, anyMissing([node.output]), 'unknown', exit] }, null] };
}
/** The sum before rounding, added in the order of the document as the engine does. */
function plainSum(node, scope) {
    const parts = node.characteristics;
    const required = parts.filter((part) => ['unknown', 'ungraded'].includes(missingPolicy(part)));
    const known = required.map(({ fact }) => isPresent(fact));
    const points = parts.map((part) => plainPoints(part, scope));
    if (parts.every((part) => missingPolicy(part) !== 'reweight')) {
        return { value: { '+': [node.base, ...points] }, known: allRules(known) };
    }
    const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
    const weights = parts.map(({ fact, weight, missing }) => {
        return missing === 'reweight' ? { if: [isPresent(fact), weight, 0] } : weight;
    });
    const carried = { var: scope.define({ '+': weights }) };
    return {
        value: { '+': [node.base, { '*': [{ '+': points }, { '/': [whole, carried] }] }] },
        known: allRules([...known, { '>': [carried, 0] }]),
    };
}
function plainPoints(part, scope) {
    const present = part.by === 'bands' ? bandPoints(part) : groupPoints(part, scope);
    const required = ['unknown', 'ungraded'].includes(missingPolicy(part));
    return required ? present : { if: [isPresent(part.fact), present, absentPoints(part)] };
}
function bandPoints(part) {
    const points = part.bands.map((band) => part.weight * band.points);
    return bandRule({ var: part.fact }, lowerEnds(part.bands), points);
}
function groupPoints(part, scope) {
    const flag = scope.types.get(part.fact) === 'boolean';
    const cases = part.groups.flatMap(({ values, points }) => {
        const listed = flag ? values.flatMap((value) => flagNamed(value)) : [...values];
        return [{ in: [{ var: part.fact }, listed] }, part.weight * points];
    });
    return { if: [...cases, part.weight * part.others] };
}
/** The flag a group value names: the engine compares its text. */
function flagNamed(value) {
    return value === 'true' ? [true] : value === 'false' ? [false] : [];
}
//# sourceMappingURL=export-scorecard.js.map