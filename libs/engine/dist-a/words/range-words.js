import { formatValue } from './format-value.js';
/** The unit once, where both ends have the same. */
function withoutUnit(from, to) {
    const unit = /[^\d]*$/.exec(to)?.[0] ?? '';
    return unit && from.endsWith(unit) ? from.slice(0, -unit.length) : from;
}
/** A half-open range in words: `< 48 分`, `48 – 70 分`, `≥ 70 分`; empty when it is open on both sides. */
export function rangeWords(from, to, fact, language) {
    const said = (value) => formatValue(value, fact, language);
    if (typeof from === 'number' && typeof to === 'number')
        return `${withoutUnit(said(from), said(to))} – ${said(to)}`;
    if (typeof from === 'number')
        return `≥ ${said(from)}`;
    return typeof to === 'number' ? `< ${said(to)}` : '';
}
/** A band with the border it ends at, by id; the last band ends nowhere. */
export function bandWithEnd(bands, id) {
    const index = bands.findIndex((band) => band.id === id);
    const band = bands[index];
    return band ? { band, to: bands[index + 1]?.from } : null;
}
/** Name of a band: its label, its range, or both. */
export function bandWords(band, to, fact, language) {
    return [band.label?.[language] ?? '', rangeWords(band.from, to, fact, language)].filter(Boolean).join(' · ');
}
//# sourceMappingURL=range-words.js.map