import { Injectable } from '@nestjs/common';
import { type BodyOf, ImportColumn, type ImportRecord, type ResponseOf, type routes } from '@tierwright/contract';
import type { FactDefinition } from '@tierwright/model';
import { FactDictionary, ImportFiles, newRowId, type StoredImportFile, WriteGate } from '@tierwright/persistence';
import { AuditTrail } from '../audit/audit-trail.js';
import type { Actor } from '../http/actor.js';
import { Problem } from '../http/problem.js';
import type { UploadedFile } from '../http/uploaded-file.js';
import { ImportCheckup } from './checking/import-checkup.js';
import { mappingFaults } from './columns/mapping-faults.js';
import { importRecord, importSummary } from './import-record.js';
import { type Kind, openImport, type OpenedImport, proposeColumns } from './opened-import.js';

type Mapping = BodyOf<typeof routes.mapImport>;
type Checked = Pick<
  StoredImportFile,
  'kind' | 'encoding' | 'delimiter' | 'state' | 'columns' | 'faults' | 'check' | 'total'
>;

const LISTED = 100;

/** Takes files in, says what they would do, and keeps how they are to be read. */
@Injectable()
export class ImportDesk {
  constructor(
    private readonly gate: WriteGate,
    private readonly files: ImportFiles,
    private readonly dictionary: FactDictionary,
    private readonly checkup: ImportCheckup,
    private readonly audit: AuditTrail,
  ) {}

  /** Keeps a file with the proposed columns and a dry run. */
  async upload(sent: UploadedFile, kind: Kind | undefined, actor: Actor, demo = false): Promise<ImportRecord> {
    const bytes = Buffer.from(sent.bytes);
    const dictionary = await this.dictionary.list();
    const opened = await openImport(bytes, { kind });
    const file: StoredImportFile = {
      id: newRowId(),
      fileName: sent.fileName.replace(/[\p{Control}\p{Surrogate}]/gu, ' '),
      byteCount: bytes.length,
      ...(await this.checked(opened, proposeColumns(opened, dictionary), dictionary)),
      done: 0,
      demo,
      createdAt: new Date().toISOString(),
      createdBy: actor.name,
    };
    await this.gate.tx(async () => {
      await this.files.insert(file, bytes);
      await this.audit.record(actor, 'import.uploaded', `import/${file.id}`, { fileName: file.fileName });
    });
    return importRecord(file);
  }

  /** Changes how a file is read and runs dry again. */
  async remap(id: string, mapping: Mapping): Promise<ImportRecord> {
    const file = await this.find(id);
    if (file.state !== 'checked' && file.state !== 'invalid') throw new Problem('import-state', { state: file.state });
    const { kind = file.kind, encoding = file.encoding, delimiter = file.delimiter } = mapping;
    const opened = await openImport(await this.files.bytes(id), { kind, encoding, delimiter });
    const dictionary = await this.dictionary.list();
    const isSame = kind === file.kind && encoding === file.encoding && delimiter === file.delimiter;
    const columns = isSame ? ImportColumn.array().parse(file.columns) : proposeColumns(opened, dictionary);
    const chosen = chooseColumns(columns, mapping.columns ?? [], dictionary);
    const change = await this.checked(opened, chosen, dictionary);
    await this.gate.tx(async () => {
      const { state } = await this.find(id);
      if (state !== file.state) throw new Problem('import-state', { state });
      await this.files.change(id, change);
    });
    return importRecord({ ...file, ...change });
  }

  async list(): Promise<ResponseOf<typeof routes.listImports>> {
    const files = await this.files.list(LISTED);
    const items = files.map(importSummary);
    return { items, next: null };
  }

  async read(id: string): Promise<ImportRecord> {
    return importRecord(await this.find(id));
  }

  /** @throws Problem `not-found` */
  async find(id: string): Promise<StoredImportFile> {
    const file = await this.files.byId(id);
    if (!file) throw new Problem('not-found');
    return file;
  }

  private async checked(
    opened: OpenedImport,
    columns: ImportColumn[],
    dictionary: readonly FactDefinition[],
  ): Promise<Checked> {
    const { kind, encoding, delimiter, table } = opened;
    const total = table.rows.length + table.broken.length;
    const faults = mappingFaults(kind, columns, total, dictionary);
    const check = faults.length === 0 ? await this.checkup.check(opened, columns, dictionary) : null;
    return { kind, encoding, delimiter, state: check ? 'checked' : 'invalid', columns, faults, check, total };
  }
}

/** The columns with the choices of a person in place of the proposals. */
function chooseColumns(
  columns: readonly ImportColumn[],
  choices: NonNullable<Mapping['columns']>,
  dictionary: readonly FactDefinition[],
): ImportColumn[] {
  const known = new Set(dictionary.map((fact) => fact.key));
  const unknown = choices.findIndex(({ target }) => target.to === 'fact' && !known.has(target.fact));
  if (unknown >= 0) {
    const error = { pointer: `/columns/${unknown}/target/fact`, code: 'unknown-fact', detail: 'is no declared fact' };
    throw new Problem('invalid-body', {}, { errors: [error] });
  }
  const targets = new Map(choices.map(({ index, target }) => [index, target]));
  return columns.map((column) => {
    const target = targets.get(column.index);
    const isChoice = target !== undefined && JSON.stringify(target) !== JSON.stringify(column.target);
    return isChoice ? { ...column, target, match: 'chosen' } : column;
  });
}
