import { Injectable } from '@nestjs/common';
import { compile } from '@tierwright/engine';
import { Cuts, type Diagnostic, documentContent, GradingDocument } from '@tierwright/model';
import type { StoredModel, StoredVersion } from '@tierwright/persistence';
import { GradingRuns } from '../grading/grading-runs.js';
import { Problem } from '../http/problem.js';
import type { DocumentKind, Evidence } from '../life-cycle/document-kind.js';
import { Population } from '../previews/population.js';
import { Programs } from '../programs/programs.js';
import { ReferencedVersions } from '../programs/referenced-versions.js';
import { Referee } from '../referee/referee.service.js';

/** Grading models in the life cycle: compiled, tried on all customers, refereed, and re-graded once live. */
@Injectable()
export class GradingKind implements DocumentKind<GradingDocument> {
  readonly kind = 'grading';

  constructor(
    private readonly population: Population,
    private readonly referee: Referee,
    private readonly runs: GradingRuns,
    private readonly programs: Programs,
    private readonly references: ReferencedVersions,
  ) {}

  read(body: unknown): GradingDocument {
    return GradingDocument.parse(body);
  }

  contentOf(document: GradingDocument): string {
    return documentContent(document);
  }

  async diagnose(document: GradingDocument): Promise<readonly Diagnostic[]> {
    return compile(document, { references: await this.references.of(document) }).diagnostics;
  }

  admit(): void {
    // Any document may follow any other.
  }

  async examine(document: GradingDocument, live: StoredVersion | null): Promise<Evidence> {
    const baseline = live ? { document: this.read(live.body), cuts: Cuts.parse(live.cuts) } : null;
    const { cuts, moved } = await this.population.freeze(document, baseline);
    const { verified, disagreements } = await this.referee.judgeModel(document, cuts);
    if (disagreements.length > 0) throw new Problem('referee-disagrees', { count: disagreements.length });
    return { cuts, references: await this.references.pinsOf(document), moved, verified };
  }

  onActivation(model: StoredModel, version: StoredVersion): Promise<void> {
    return this.runs.requestFor(model, version);
  }

  async afterActivation(model: StoredModel, version: StoredVersion): Promise<void> {
    await this.programs.install(model, version);
    this.runs.begin();
  }
}
