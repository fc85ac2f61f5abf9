// The product's own server with the same guards, body limit, scan, schema and filters, whose handler does nothing:
// what the framework costs before a customer is graded.
import { Evaluations } from '../../apps/api/dist/evaluations/evaluations.js';

const answer = { decisionId: 'none', status: 'graded', tier: 'A', reasons: [] };
Evaluations.prototype.evaluate = () => Promise.resolve(answer);
await import('../../apps/api/dist/main.js');
