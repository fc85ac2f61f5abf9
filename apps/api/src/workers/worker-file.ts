const here = import.meta.url.replace('/apps/api/src/', '/apps/api/dist/');

/**
 * The built file of a worker, named from the sources' folder, such as `previews/population.worker`.
 * A thread cannot run TypeScript, so that specs, too, start the built one.
 */
export const workerFile = (name: string): URL => new URL(`../${name}.js`, here);
