import { useQuery } from '@tanstack/react-query';
import { compile, evaluate, type References } from '@tierwright/engine';
import type { Cuts, Decision, GradingDocument } from '@tierwright/model';
import { useMemo } from 'react';
import { callOf, useCall } from '../../../server/use-call.js';
import type { LiveVersion } from './use-live-version.js';

/** One customer on his way through the draft, and the tier the live version gives him. */
export interface CustomerTrace {
  code: string;
  name: string;
  decision: Decision;
  /** Tier id by the live version; undefined without one, null is ungraded. */
  liveTier: string | null | undefined;
}

/** Follows a customer through the document on screen; null while nobody is picked or the facts are not there. */
export function useTrace(
  code: string | null,
  document: GradingDocument,
  cuts: Cuts,
  live: LiveVersion | null,
  references: References,
): CustomerTrace | null {
  const customer = useQuery({
    ...callOf('readCustomer', { params: { code: code ?? '' } }),
    enabled: code !== null,
  }).data;
  const asOf = useCall('readInstallation').data?.today;
  return useMemo(() => {
    if (!customer || code === null) return null;
    const { program } = compile(document, { cuts, references });
    const before = live && compile(live.document, { cuts: live.cuts, references }).program;
    return {
      code: customer.code,
      name: customer.name,
      decision: evaluate(program, customer.facts, { asOf, trace: true }),
      liveTier: before ? evaluate(before, customer.facts, { asOf }).tier : undefined,
    };
  }, [customer, code, document, cuts, live, references, asOf]);
}
