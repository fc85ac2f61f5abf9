import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ProblemBody, type Route, type RouteName, type ResponseOf, routes } from '@tierwright/contract';
import type { InjectOptions, LightMyRequestResponse as Response } from 'fastify';

/** What a call sends. */
export interface CallInput {
  readonly params?: Record<string, string | number>;
  readonly query?: Record<string, string>;
  readonly body?: unknown;
  /** Revision of the draft that was changed. */
  readonly ifMatch?: number;
  readonly headers?: Record<string, string>;
}

/** What came back. */
export interface CallOutcome<Body> {
  readonly status: number;
  readonly headers: Response['headers'];
  /** The answer, which was found to be what the contract says; throws when it was a problem. */
  readonly body: Body;
  /** The problem; throws when there was none. */
  readonly problem: ProblemBody;
  readonly text: string;
}

/** Calls the server as one person or system, and holds every answer against the contract. */
export class Caller {
  constructor(
    private readonly nest: NestFastifyApplication,
    private readonly credentials: Record<string, string>,
  ) {}

  /** Sends anything anywhere. */
  send(options: InjectOptions): Promise<Response> {
    return this.nest.inject({ ...options, headers: { ...this.credentials, ...options.headers } });
  }

  /** Calls a route of the contract. */
  async call<Name extends RouteName>(
    name: Name,
    input: CallInput = {},
  ): Promise<CallOutcome<ResponseOf<(typeof routes)[Name]>>> {
    const route: Route = routes[name];
    const url = route.path.replace(/:([a-zA-Z]+)/g, (_, key: string) =>
      encodeURIComponent(String(input.params?.[key])),
    );
    const response = await this.send({
      method: route.method,
      url,
      ...(input.query === undefined ? {} : { query: input.query }),
      ...(input.body === undefined ? {} : { payload: JSON.stringify(input.body) }),
      headers: {
        ...(input.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(input.ifMatch === undefined ? {} : { 'if-match': `"r${input.ifMatch}"` }),
        ...input.headers,
      },
    });
    return outcomeOf(name, route, response);
  }
}

function outcomeOf<Body>(name: string, route: Route, response: Response): CallOutcome<Body> {
  const { statusCode: status, headers, payload: text } = response;
  const isGood = status === (route.status ?? 200);
  if (isGood && route.response !== undefined) route.response.parse(response.json());
  const unexpected = () => new Error(`${name} answered ${status}: ${text.slice(0, 2000)}`);
  return {
    status,
    headers,
    text,
    get body(): Body {
      if (!isGood) throw unexpected();
      return (text === '' ? undefined : response.json()) as Body;
    },
    get problem(): ProblemBody {
      if (status < 400) throw unexpected();
      return ProblemBody.parse(response.json());
    },
  };
}
