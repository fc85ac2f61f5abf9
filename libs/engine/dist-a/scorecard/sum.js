/** Decimals a score is rounded to when the scorecard does not say. */
export const scoreDecimals = 6;
/** Base plus weighted points; with reweighting the present characteristics carry the weight of the absent ones. */
export function sumOver(base, parts) {
    const reweighted = parts.some(({ policy }) => policy === 'reweight');
    const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
    return ({ values }) => {
        let sum = reweighted ? 0 : base;
        let carried = 0;
        let answer = 'known';
        for (const part of parts) {
            const value = values[part.slot] ?? null;
            if (value === null && part.policy === 'reweight')
                continue;
            if (value === null && (part.policy === 'unknown' || part.policy === 'ungraded')) {
                if (answer !== 'ungraded')
                    answer = part.policy;
                continue;
            }
            sum += value === null ? part.absent : part.pointsOf(value);
            carried += part.weight;
        }
        if (answer !== 'known')
            return answer;
        if (!reweighted)
            return { score: sum };
        return carried > 0 ? { score: base + sum * (whole / carried) } : 'unknown';
    };
}
//# sourceMappingURL=sum.js.map