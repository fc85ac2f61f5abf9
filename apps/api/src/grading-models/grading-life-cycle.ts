import { Injectable } from '@nestjs/common';
import type { GradingDocument } from '@tierwright/model';
import { AuditLog, Models, WriteGate } from '@tierwright/persistence';
import { LifeCycle } from '../life-cycle/life-cycle.js';
import { GradingKind } from './grading-kind.js';

/** The life cycle of grading models. */
@Injectable()
export class GradingLifeCycle extends LifeCycle<GradingDocument> {
  constructor(kind: GradingKind, gate: WriteGate, models: Models, audit: AuditLog) {
    super(kind, gate, models, audit);
  }
}
