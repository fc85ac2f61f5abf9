import { Injectable } from '@nestjs/common';
import { checkStrategy } from '@tierwright/engine';
import { canonicalJson, type Diagnostic, StrategyDocument } from '@tierwright/model';
import type { StoredModel, StoredVersion } from '@tierwright/persistence';
import { Problem } from '../http/problem.js';
import type { DocumentKind, Evidence } from '../life-cycle/document-kind.js';
import { LiveStrategies } from '../programs/live-strategies.js';
import { Referee } from '../referee/referee.service.js';
import { ServedTiers } from './served-tiers.js';

/** Service strategies in the life cycle: checked against the tiers they serve, their conditions refereed. */
@Injectable()
export class StrategyKind implements DocumentKind<StrategyDocument> {
  readonly kind = 'strategy';

  constructor(
    private readonly tiers: ServedTiers,
    private readonly referee: Referee,
    private readonly live: LiveStrategies,
  ) {}

  read(body: unknown): StrategyDocument {
    return StrategyDocument.parse(body);
  }

  contentOf(document: StrategyDocument): string {
    return canonicalJson(document);
  }

  async diagnose(document: StrategyDocument): Promise<readonly Diagnostic[]> {
    return checkStrategy(document, await this.tiers.of(document.gradingModel));
  }

  admit(document: StrategyDocument, standing: StrategyDocument): void {
    if (document.gradingModel === standing.gradingModel) return;
    const detail = 'a strategy keeps the grading model it was made for';
    const error = { pointer: '/gradingModel', code: 'unchangeable', detail };
    throw new Problem('invalid-body', {}, { errors: [error] });
  }

  async examine(document: StrategyDocument): Promise<Evidence> {
    const { verified, disagreements } = await this.referee.judgeStrategy(document);
    if (disagreements.length > 0) throw new Problem('referee-disagrees', { count: disagreements.length });
    return { cuts: {}, references: [], moved: 0, verified };
  }

  onActivation(): Promise<void> {
    return Promise.resolve();
  }

  afterActivation(model: StoredModel, version: StoredVersion): void {
    this.live.install(model, version);
  }
}
