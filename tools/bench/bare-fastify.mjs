import fastify from 'fastify';

const server = fastify();
server.get('/health/ready', () => ({ status: 'ready' }));
server.post('/api/v1/grading-models/:key/evaluations', () => ({
  decisionId: 'none',
  status: 'graded',
  tier: 'A',
  reasons: [],
}));
await server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
