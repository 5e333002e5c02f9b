import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import pg from 'pg';

/** The least that a server can do with a decision: take it, and write it with one prepared statement. It checks and hashes nothing. */
const app = Fastify();
const pool = new pg.Pool({ connectionString: process.argv[2], max: 10 });
const mac = Buffer.alloc(16);

app.post('/', async (request, reply) => {
  const { id, decidedAt, version, source, language, choices } = Object(request.body);
  await pool.query({
    name: 'append',
    text: `INSERT INTO floor (day, key, key_id, subject, decided_at, received_at, version, language, source, choices, mac)
           VALUES ($1::timestamptz::date, $2, 'a', $3, $1, $4, $5, $6, $7, $8, $9)`,
    values: [
      decidedAt,
      randomUUID(),
      id,
      new Date(),
      version,
      language,
      source,
      JSON.stringify(choices),
      mac,
    ],
  });
  return reply.code(201).send({ receipt: id });
});

process.send?.(await app.listen({ port: 0 }));
