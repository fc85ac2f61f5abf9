import { Injectable } from '@nestjs/common';
import { Models } from '@tierwright/persistence';
import { systemActor } from '../http/actor.js';
import type { LifeCycle } from '../life-cycle/life-cycle.js';

const note = '首个版本 · First version';

/** Publishes documents of the demo as version 1; an earlier start that was cut short is carried on. */
@Injectable()
export class FirstVersions {
  constructor(private readonly models: Models) {}

  /** Makes the draft and the version where they are missing. */
  async publish<Document extends object>(
    lifeCycle: LifeCycle<Document>,
    key: string,
    document: Document,
  ): Promise<void> {
    const { kind } = lifeCycle.rules;
    if ((await this.models.byKey(kind, key)) === null) await lifeCycle.create(key, document, systemActor);
    if (await this.exists(lifeCycle, key)) return;
    const { revision } = await lifeCycle.readDraft(key);
    await lifeCycle.publish(key, revision, note, systemActor);
  }

  /** Whether the document has a live version. */
  async exists<Document extends object>(lifeCycle: LifeCycle<Document>, key: string): Promise<boolean> {
    const model = await this.models.byKey(lifeCycle.rules.kind, key);
    return model !== null && (await this.models.liveVersionId(model.id)) !== null;
  }
}
