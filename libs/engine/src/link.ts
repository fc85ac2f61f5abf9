import { referenceName, type Cuts, type GradingDocument, type ReferenceNode } from '@tierwright/model';
import type { Program, References } from './program.js';

/** How deep models may refer to models that refer to models. */
export const deepestReference = 5;

/** A version a node refers to, ready to run, or why there is none. */
export type Linked = { readonly program: Program } | { readonly refused: 'missing' | 'too-deep' };

type Assemble = (document: GradingDocument, cuts: Cuts, linker: Linker) => Program;

/** Finds the versions a document refers to and compiles each of them once. */
export class Linker {
  constructor(
    readonly references: References,
    private readonly assemble: Assemble,
    private readonly depth = 0,
    private readonly ready = new Map<string, Program>(),
  ) {}

  readonly link = (node: Pick<ReferenceNode, 'model' | 'version'>): Linked => {
    const name = referenceName(node);
    const version = Object.hasOwn(this.references, name) ? this.references[name] : undefined;
    if (!version) return { refused: 'missing' };
    if (this.depth >= deepestReference) return { refused: 'too-deep' };
    const known = this.ready.get(`${this.depth} ${name}`);
    if (known) return { program: known };
    const inner = new Linker(
      version.references ?? this.references,
      this.assemble,
      this.depth + 1,
      // Versions that bring their own references may mean another one by the same name.
      version.references ? new Map() : this.ready,
    );
    const program = this.assemble(version.document, version.cuts, inner);
    this.ready.set(`${this.depth} ${name}`, program);
    return { program };
  };
}

/** The versions the nodes of a program were compiled with. */
export function linkedBy({ nodes }: Program): Linker['link'] {
  const ready = new Map<string, Program>();
  for (const { node, referenced } of nodes) {
    if (node.type === 'reference' && referenced) ready.set(referenceName(node), referenced);
  }
  return (node) => {
    const program = ready.get(referenceName(node));
    return program ? { program } : { refused: 'missing' };
  };
}
