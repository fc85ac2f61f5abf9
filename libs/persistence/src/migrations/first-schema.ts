import type { MigrationInterface, QueryRunner } from 'typeorm';
import { firstIndexes, firstTables } from './first-tables.js';

const sqliteGuard = (verb: string) => `
CREATE TRIGGER audit_event_no_${verb} BEFORE ${verb} ON audit_event
BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END`;

const postgresGuard = `
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON audit_event
FOR EACH ROW EXECUTE FUNCTION refuse_change()`;

/** All tables of the first release. */
export class FirstSchema1764000000000 implements MigrationInterface {
  readonly name = 'FirstSchema1764000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const isPostgres = queryRunner.dataSource.options.type === 'postgres';
    for (const statement of [...firstTables(isPostgres), ...firstIndexes]) await queryRunner.query(statement);
    await queryRunner.query(`INSERT INTO data_revision (id, revision) VALUES ('customers', 0)`);
    if (isPostgres) await queryRunner.query(postgresGuard);
    else for (const verb of ['UPDATE', 'DELETE']) await queryRunner.query(sqliteGuard(verb));
  }

  async down(): Promise<void> {
    throw new Error('going back is done by restoring a backup');
  }
}
