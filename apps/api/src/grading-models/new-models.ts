import { Injectable } from '@nestjs/common';
import { type BodyOf, type routes } from '@tierwright/contract';
import { starters } from '@tierwright/examples';
import type { GradingDocument } from '@tierwright/model';
import { FactDictionary, Models, WriteGate } from '@tierwright/persistence';
import type { Actor } from '../http/actor.js';
import { Problem } from '../http/problem.js';
import { newDocumentId } from '../life-cycle/document-id.js';
import type { Draft } from '../life-cycle/life-cycle.js';
import { freeKey } from '../life-cycle/model-key.js';
import { GradingLifeCycle } from './grading-life-cycle.js';

type CreateRequest = BodyOf<typeof routes.createGradingModel>;

const mostAttempts = 50;

/** Makes grading models: from a starter or as a copy of another's draft. */
@Injectable()
export class NewModels {
  constructor(
    private readonly gate: WriteGate,
    private readonly lifeCycle: GradingLifeCycle,
    private readonly models: Models,
    private readonly facts: FactDictionary,
  ) {}

  /** @throws Problem `key-taken`, `unknown-model` */
  async create(request: CreateRequest, actor: Actor): Promise<{ key: string; draft: Draft<GradingDocument> }> {
    const document = await this.document(request);
    const { key } = request;
    if (key !== undefined) return { key, draft: await this.lifeCycle.create(key, document, actor) };
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.createUnderFreeKey(request.name, document, actor);
      } catch (error) {
        // On PostgreSQL another writer can take the same key meanwhile.
        if (!isKeyTaken(error) || attempt === mostAttempts) throw error;
      }
    }
  }

  private createUnderFreeKey(name: string, document: GradingDocument, actor: Actor) {
    return this.gate.tx(async () => {
      const taken = (await this.models.list('grading')).map(({ key }) => key);
      const key = freeKey(name, 'model', new Set(taken));
      return { key, draft: await this.lifeCycle.create(key, document, actor) };
    });
  }

  private async document({ name, from }: CreateRequest): Promise<GradingDocument> {
    if ('starter' in from) return starters[from.starter](name, await this.facts.list(), newDocumentId);
    return { ...(await this.lifeCycle.readDraft(from.copyOf)).document, name: { zh: name, en: name } };
  }
}

const isKeyTaken = (error: unknown): boolean => error instanceof Problem && error.problemCode === 'key-taken';
