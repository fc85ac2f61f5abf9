/** What a tier is promised, the floor applied, in the order of the catalogue; promises nobody gets are left out. */
export function promisesOf(document, service) {
    return document.promises.flatMap(({ id, key, name }) => {
        const delivery = service.deliveries.find(({ promise }) => promise === id);
        const promised = delivery?.timesAYear ?? 0;
        const floor = document.floor.deliveries.find(({ promise }) => promise === id)?.timesAYear ?? 0;
        const timesAYear = Math.max(promised, floor);
        const hoursEach = delivery?.hoursEach ?? 0;
        return timesAYear > 0 ? [{ key, name, timesAYear, hoursEach, byFloor: floor > promised }] : [];
    });
}
/** Hours until the first answer, no worse than the floor. */
export const responseWithin = (document, hours) => Math.min(hours, document.floor.responseHours ?? Infinity);
/** Visits and hours one customer of a tier takes in a year, the floor applied. */
export function yearOf(document, service) {
    const visits = new Set(document.promises.filter(({ visit }) => visit).map(({ key }) => key));
    const promises = promisesOf(document, service);
    return {
        visits: promises.reduce((sum, { key, timesAYear }) => sum + (visits.has(key) ? timesAYear : 0), 0),
        hours: promises.reduce((sum, { timesAYear, hoursEach }) => sum + timesAYear * hoursEach, 0),
    };
}
//# sourceMappingURL=tier-service.js.map