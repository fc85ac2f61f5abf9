import { Injectable } from '@nestjs/common';
import type { StrategyDocument } from '@tierwright/model';
import { AuditLog, Models, WriteGate } from '@tierwright/persistence';
import { LifeCycle } from '../life-cycle/life-cycle.js';
import { StrategyKind } from './strategy-kind.js';

/** The life cycle of service strategies. */
@Injectable()
export class StrategyLifeCycle extends LifeCycle<StrategyDocument> {
  constructor(kind: StrategyKind, gate: WriteGate, models: Models, audit: AuditLog) {
    super(kind, gate, models, audit);
  }
}
