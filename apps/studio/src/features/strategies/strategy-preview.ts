import type { ResponseOf, routes } from '@tierwright/contract';

/** What a strategy costs in visits and hours, beside the live one, as the service answers. */
export type StrategyPreview = ResponseOf<(typeof routes)['previewStrategy']>;
