import { routes, type Route, type RouteName } from '@tierwright/contract';
import { addressOf } from './address.js';
import type { AnswerOf, OptionsArgument, RouteOf, Target } from './call-options.js';
import { problemOf, Unreachable } from './problems.js';
import { tryAgain } from './retry.js';

/** How a client reaches the service. */
export interface ClientSettings {
  /** Origin without a trailing slash; empty for the page's own. */
  baseUrl: string;
  /** `tsk_…`; without one, the browser's session cookie speaks. */
  apiKey?: string;
  fetch?: typeof globalThis.fetch;
  /** Wait before the first repetition of a safe call, doubled for the second. */
  retryDelayMs?: number;
}

/** An answer with what stood around it. */
export interface Exchange<T> {
  data: T;
  etag: string | null;
  status: number;
}

/** A typed client: one method, told which route. */
export interface Client {
  /** The answer's data; throws CallProblem or Unreachable. */
  call<Name extends RouteName>(
    name: Name,
    ...options: OptionsArgument<RouteOf<Name>>
  ): Promise<AnswerOf<RouteOf<Name>>>;
  /** The same with ETag and status. */
  exchange<Name extends RouteName>(
    name: Name,
    ...options: OptionsArgument<RouteOf<Name>>
  ): Promise<Exchange<AnswerOf<RouteOf<Name>>>>;
  /** The same call, made later and with a signal that can end it. */
  prepare<Name extends RouteName>(
    name: Name,
    ...options: OptionsArgument<RouteOf<Name>>
  ): (signal?: AbortSignal) => Promise<AnswerOf<RouteOf<Name>>>;
  /** The address of a GET route, for links and downloads. */
  url<Name extends RouteName>(name: Name, target: Target<RouteOf<Name>>): string;
}

/** The options of any route, as the one implementation behind the typed face sees them. */
interface AnyOptions {
  params?: Record<string, string | number>;
  query?: object;
  body?: unknown;
  file?: Blob;
  fileName?: string;
  ifMatch?: number | string;
  signal?: AbortSignal;
}

const etagOf = (ifMatch: number | string) => (typeof ifMatch === 'number' ? `"r${ifMatch}"` : ifMatch);

function requestOf(route: Route, options: AnyOptions, apiKey: string | undefined): RequestInit {
  const headers: Record<string, string> = { accept: route.produces ?? 'application/json, application/problem+json' };
  if (apiKey !== undefined) headers['authorization'] = `Bearer ${apiKey}`;
  if (options.ifMatch !== undefined) headers['if-match'] = etagOf(options.ifMatch);
  const init: RequestInit = { method: route.method, headers };
  if (options.signal !== undefined) init.signal = options.signal;
  if (options.file !== undefined) {
    const form = new FormData();
    form.append('file', options.file, options.fileName);
    init.body = form;
  } else if (options.body !== undefined) {
    headers['content-type'] = 'application/json';
    init.body = JSON.stringify(options.body);
  }
  return init;
}

async function dataOf(route: Route, response: Response): Promise<unknown> {
  if (route.produces !== undefined) return response.text();
  return route.response === undefined || response.status === 204 ? undefined : response.json();
}

/**
 * Makes a client of one service.
 * Answers are not checked against the contract's schemas, so that a newer service may add fields.
 * @example const { items } = await createClient({ baseUrl: '' }).call('listGradingModels');
 */
export function createClient(settings: ClientSettings): Client {
  const send = settings.fetch ?? ((input, init) => globalThis.fetch(input, init));
  const { baseUrl, apiKey, retryDelayMs = 200 } = settings;

  const exchange = async (name: RouteName, options: AnyOptions = {}): Promise<Exchange<unknown>> => {
    const route: Route = routes[name];
    const url = addressOf(baseUrl, route, options);
    const attempt = () => send(url, requestOf(route, options, apiKey));
    const response = await (route.method === 'GET' ? tryAgain(attempt, retryDelayMs) : attempt()).catch(
      (cause: unknown) => {
        throw options.signal?.aborted === true ? cause : new Unreachable(url, null, { cause });
      },
    );
    if (!response.ok) throw await problemOf(response);
    return { data: await dataOf(route, response), etag: response.headers.get('etag'), status: response.status };
  };

  const client = {
    exchange,
    call: async (name: RouteName, options?: AnyOptions) => (await exchange(name, options)).data,
    prepare:
      (name: RouteName, options: AnyOptions = {}) =>
      async (signal = options.signal) =>
        (await exchange(name, signal === undefined ? options : { ...options, signal })).data,
    url: (name: RouteName, target: AnyOptions) => addressOf(baseUrl, routes[name], target),
  };
  return client as Client;
}
