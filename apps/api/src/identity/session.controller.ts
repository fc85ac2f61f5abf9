import { Body, Controller, Req, Res } from '@nestjs/common';
import { type BodyOf, routes, type Session } from '@tierwright/contract';
import { People, type StoredPerson } from '@tierwright/persistence';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '../configuration/settings.js';
import { Actor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.js';
import { Problem } from '../http/problem.js';
import { FirstAdmin } from './first-admin.js';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.js';
import { SessionKeeper } from './session-keeper.js';
import { SignIn } from './sign-in.js';

/** Signing in and out. */
@Controller()
export class SessionController {
  constructor(
    private readonly settings: Settings,
    private readonly signIns: SignIn,
    private readonly firstAdmin: FirstAdmin,
    private readonly keeper: SessionKeeper,
    private readonly people: People,
  ) {}

  @Endpoint(routes.readSession)
  async read(@Actor() actor: Actor): Promise<Session> {
    const person = await this.people.byId(actor.id);
    if (person === null) throw new Problem('unauthorized');
    return sessionOf(person);
  }

  @Endpoint(routes.signIn)
  async signIn(
    @Body({ schema: routes.signIn.body }) { email, password }: BodyOf<typeof routes.signIn>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    return this.begin(await this.signIns.withPassword(email, password, request.ip), request, reply);
  }

  @Endpoint(routes.signInToDemo)
  async signInToDemo(
    @Body({ schema: routes.signInToDemo.body }) { role }: BodyOf<typeof routes.signInToDemo>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    return this.begin(await this.signIns.asDemo(role), request, reply);
  }

  @Endpoint(routes.setUp)
  async setUp(
    @Body({ schema: routes.setUp.body }) { token, ...admin }: BodyOf<typeof routes.setUp>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    return this.begin(await this.firstAdmin.make(token, admin), request, reply);
  }

  @Endpoint(routes.signOut)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const id = readSessionCookie(this.settings, request);
    if (id !== undefined) await this.keeper.end(id);
    clearSessionCookie(this.settings, request, reply);
  }

  /** Every sign-in gets a session id of its own, and the one it replaces ends. */
  private async begin(person: StoredPerson, request: FastifyRequest, reply: FastifyReply): Promise<Session> {
    const before = readSessionCookie(this.settings, request);
    if (before !== undefined) await this.keeper.end(before);
    setSessionCookie(this.settings, request, reply, await this.keeper.start(person.id));
    return sessionOf(person);
  }
}

const sessionOf = ({ id, name, email, role }: StoredPerson): Session => ({ person: { id, name, email, role } });
