import { z } from 'zod';

/** A JSON Schema as it stands in an OpenAPI 3.1 document. */
export type JsonSchema = Record<string, unknown>;

const Definitions = z.record(z.string(), z.record(z.string(), z.unknown()));

/** Collects the named schemas of the contract, each once, as `components.schemas`. */
export class SchemaShelf {
  private readonly named = new Map<string, JsonSchema>();

  /** The schema in OpenAPI's words, its named parts put on the shelf. */
  take(schema: z.ZodType): JsonSchema {
    const whole: JsonSchema = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'output', unrepresentable: 'any' });
    for (const [name, part] of Object.entries(Definitions.parse(whole['$defs'] ?? {}))) {
      this.named.set(name, pointed(part));
    }
    const own = Object.entries(whole).filter(([key]) => key !== '$schema' && key !== '$defs');
    return pointed(Object.fromEntries(own));
  }

  /** Every named schema, by name. */
  get components(): Record<string, JsonSchema> {
    return Object.fromEntries([...this.named].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** References into `$defs` become references into the document's components. */
const pointed = (schema: JsonSchema): JsonSchema =>
  z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')));
