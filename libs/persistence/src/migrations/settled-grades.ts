import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stability rules remember of a customer, beside the tier: null where a model has none. */
export class SettledGrades1764100000000 implements MigrationInterface {
  readonly name = 'SettledGrades1764100000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const columns = ['proposed_tier', 'proposed_tier_key', 'settled_by', 'stability'];
    for (const column of columns) await queryRunner.query(`ALTER TABLE grade ADD COLUMN ${column} text`);
  }

  async down(): Promise<void> {
    throw new Error('going back is done by restoring a backup');
  }
}
