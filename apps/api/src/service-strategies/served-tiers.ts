import { Injectable } from '@nestjs/common';
import { GradingDocument, type TierDefinition } from '@tierwright/model';
import { Models } from '@tierwright/persistence';
import { Problem } from '../http/problem.js';

/** The tiers a strategy serves: those of its grading model's live version, or of the draft before there is one. */
@Injectable()
export class ServedTiers {
  constructor(private readonly models: Models) {}

  /** Best first. @throws Problem `unknown-model` */
  async of(gradingModel: string): Promise<TierDefinition[]> {
    const model = await this.models.byKey('grading', gradingModel);
    if (!model) throw new Problem('unknown-model', { key: gradingModel });
    const { body } = (await this.models.liveVersion(model.id)) ?? (await this.models.readDraft(model.id));
    return GradingDocument.parse(body).tiers;
  }
}
