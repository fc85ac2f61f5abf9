import { Body, Controller, Header, Param, Query } from '@nestjs/common';
import { type BodyOf, type ImportRecord, type QueryOf, type ResponseOf, routes } from '@tierwright/contract';
import { Actor } from '../http/actor.js';
import { Endpoint } from '../http/endpoint.js';
import { SentFile, type UploadedFile } from '../http/uploaded-file.js';
import { ImportDesk } from './import-desk.js';
import { Imports } from './imports.js';
import { problemSheet } from './problem-sheet.js';
import { ImportSource } from './writing/import-source.js';

/** Imports over HTTP. */
@Controller()
export class ImportsController {
  constructor(
    private readonly desk: ImportDesk,
    private readonly imports: Imports,
    private readonly source: ImportSource,
  ) {}

  @Endpoint(routes.uploadImport)
  upload(
    @SentFile() file: UploadedFile,
    @Query({ schema: routes.uploadImport.query }) query: QueryOf<typeof routes.uploadImport>,
    @Actor() actor: Actor,
  ): Promise<ImportRecord> {
    return this.desk.upload(file, query.kind, actor);
  }

  @Endpoint(routes.listImports)
  list(): Promise<ResponseOf<typeof routes.listImports>> {
    return this.desk.list();
  }

  @Endpoint(routes.readImport)
  read(@Param('id') id: string): Promise<ImportRecord> {
    return this.desk.read(id);
  }

  @Endpoint(routes.mapImport)
  remap(
    @Param('id') id: string,
    @Body({ schema: routes.mapImport.body }) mapping: BodyOf<typeof routes.mapImport>,
  ): Promise<ImportRecord> {
    return this.desk.remap(id, mapping);
  }

  @Endpoint(routes.commitImport)
  commit(@Param('id') id: string, @Actor() actor: Actor): Promise<ImportRecord> {
    return this.imports.commit(id, actor);
  }

  @Endpoint(routes.undoImport)
  undo(@Param('id') id: string, @Actor() actor: Actor): Promise<ImportRecord> {
    return this.imports.undo(id, actor);
  }

  @Endpoint(routes.readImportProblems)
  @Header('Content-Disposition', 'attachment; filename="problems.csv"')
  async problems(@Param('id') id: string): Promise<string> {
    const { sheet } = await this.source.read(await this.desk.find(id));
    return problemSheet(sheet.problems);
  }
}
