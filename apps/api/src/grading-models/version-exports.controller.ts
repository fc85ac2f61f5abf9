import { Controller, Param, Query, Res } from '@nestjs/common';
import { type ModelWords, type QueryOf, routes, type SqlExport } from '@tierwright/contract';
import { type JsonLogicExport, toJsonLogic } from '@tierwright/engine';
import type { FastifyReply } from 'fastify';
import { Endpoint } from '../http/endpoint.js';
import { Clock } from '../installation/clock.js';
import { VersionNumber } from '../life-cycle/version-number.js';
import { Programs } from '../programs/programs.js';
import { sqlOf, wordsOf } from './version-exports.js';

/** A published version in the forms in which it leaves the house. */
@Controller()
export class VersionExportsController {
  constructor(
    private readonly programs: Programs,
    private readonly clock: Clock,
  ) {}

  @Endpoint(routes.readJsonLogic)
  async jsonLogic(
    @Param('key') key: string,
    @Param('number', { schema: VersionNumber }) number: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<JsonLogicExport> {
    const { program } = await this.programs.find(key, number);
    reply.header('Content-Disposition', `attachment; filename="${key}-v${number}.json"`);
    return toJsonLogic(program);
  }

  @Endpoint(routes.readSql)
  async sql(
    @Param('key') key: string,
    @Param('number', { schema: VersionNumber }) number: number,
    @Query({ schema: routes.readSql.query }) query: QueryOf<typeof routes.readSql>,
  ): Promise<SqlExport> {
    return sqlOf(await this.programs.find(key, number), query.dialect, query.asOf ?? this.clock.today());
  }

  @Endpoint(routes.readWords)
  async words(
    @Param('key') key: string,
    @Param('number', { schema: VersionNumber }) number: number,
    @Query({ schema: routes.readWords.query }) query: QueryOf<typeof routes.readWords>,
  ): Promise<ModelWords> {
    return wordsOf(await this.programs.find(key, number), query.language);
  }
}
