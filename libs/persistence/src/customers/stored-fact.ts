import type { FactDefinition } from '@tierwright/model';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { intColumn, jsonColumn, textColumn } from '../database/column.js';

/** A fact of the dictionary. */
@Entity('fact')
export class StoredFact {
  @PrimaryColumn(textColumn('key'))
  key!: string;

  @Column(jsonColumn('definition'))
  definition!: FactDefinition;

  @Column(intColumn('position'))
  position!: number;
}
