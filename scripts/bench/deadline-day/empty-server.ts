// The measure for everything else: a bare Fastify with one empty route, in a process of its own.
import Fastify from 'fastify';

const app = Fastify({ logger: false });
app.get('/', async () => '');
process.stdout.write(`${await app.listen({ host: '127.0.0.1', port: 0 })}\n`);
