import type { ProblemError } from '@tierwright/contract';
import { diagnosticCatalogue, type Diagnostic } from '@tierwright/model';
import { Problem } from '../http/problem.js';

const sentence = ({ code, params }: Diagnostic): string =>
  diagnosticCatalogue[code].en.replace(/\{([a-z]+)\}/g, (hole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : hole,
  );

const errorOf = (diagnostic: Diagnostic): ProblemError => ({
  pointer: diagnostic.pointer,
  code: diagnostic.code,
  detail: sentence(diagnostic),
  params: diagnostic.params,
});

/** Refuses a document that holds what may not even be stored. @throws Problem `unsafe-document` */
export function refuseUnsafe(diagnostics: readonly Diagnostic[]): void {
  const unsafe = diagnostics.filter(({ severity }) => severity === 'unsafe');
  if (unsafe.length > 0) throw new Problem('unsafe-document', {}, { errors: unsafe.map(errorOf) });
}

/** Refuses to publish a document with errors. @throws Problem `draft-has-errors` */
export function refuseErrors(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity !== 'warning');
  if (errors.length > 0) throw new Problem('draft-has-errors', {}, { errors: errors.map(errorOf) });
}
