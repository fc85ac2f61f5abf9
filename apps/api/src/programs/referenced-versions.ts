import { Injectable } from '@nestjs/common';
import type { ReferencedVersion, References } from '@tierwright/engine';
import { Cuts, GradingDocument, referenceName } from '@tierwright/model';
import { Models, type VersionReference } from '@tierwright/persistence';
import { isKey } from '../life-cycle/model-key.js';
import { Recent } from './recent.js';

const keptLimit = 200;
// One more than the engine follows, so that it is the engine that says what is too deep.
const deepest = 6;

interface Kept extends ReferencedVersion {
  readonly pin: VersionReference;
}

/** The published versions that documents refer to, by `key@number`. Versions are frozen, so what is kept never goes stale. */
@Injectable()
export class ReferencedVersions {
  private readonly kept = new Recent<string, Kept>(keptLimit);

  constructor(private readonly models: Models) {}

  /** Every version some documents need, those the versions refer to themselves included; one that is not there is left out. */
  async of(...documents: readonly GradingDocument[]): Promise<References> {
    const found: Record<string, ReferencedVersion> = {};
    let next = documents.flatMap(pinsIn);
    for (let depth = 0; depth < deepest && next.length > 0; depth += 1) {
      const deeper: Pin[] = [];
      for (const pin of next) {
        const name = referenceName(pin);
        if (Object.hasOwn(found, name)) continue;
        const version = await this.read(pin);
        if (!version) continue;
        found[name] = { document: version.document, cuts: version.cuts };
        deeper.push(...pinsIn(version.document));
      }
      next = deeper;
    }
    return found;
  }

  /** What a version stores of the versions its document names, in the order of their keys. */
  async pinsOf(document: GradingDocument): Promise<VersionReference[]> {
    const pins = new Map<string, VersionReference>();
    for (const pin of pinsIn(document)) {
      const version = await this.read(pin);
      if (version) pins.set(referenceName(pin), version.pin);
    }
    return [...pins.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pin]) => pin);
  }

  private async read({ model: key, version: number }: Pin): Promise<Kept | null> {
    const name = referenceName({ model: key, version: number });
    const known = this.kept.get(name);
    if (known) return known;
    const model = isKey(key) ? await this.models.byKey('grading', key) : null;
    const stored = model && (await this.models.readVersion(model.id, number));
    if (!stored) return null;
    const pin = { key, number, hash: stored.hash };
    const version = { document: GradingDocument.parse(stored.body), cuts: Cuts.parse(stored.cuts ?? {}), pin };
    this.kept.set(name, version);
    return version;
  }
}

interface Pin {
  readonly model: string;
  readonly version: number;
}

const pinsIn = ({ criteriaFlow }: GradingDocument): Pin[] =>
  criteriaFlow.nodes.flatMap((node) =>
    node.type === 'reference' && node.model !== null ? [{ model: node.model, version: node.version }] : [],
  );
