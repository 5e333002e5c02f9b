import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { HttpParts } from './http-parts.js';
import { Refusal } from './refusal.js';

/**
 * PostgreSQL's classes of errors that pass: no connection, no space, shutting down, locked, or no table yet (42P01), since the
 * migration still runs; and those of the socket.
 */
const PASSING = /^(08|53|57|55|40|42P01|3F000)|^E[A-Z]+$/;

const isPassing = (error: unknown): boolean => {
  const { code = '', message = '' } = Object(error) as { code?: unknown; message?: unknown };
  return PASSING.test(String(code)) || /timeout|terminated|ended|closed/i.test(String(message));
};

/** Answers what went wrong: a word for programs and a sentence, never what was sent, and nothing of our inside. */
export const answerError =
  ({ onError }: Pick<HttpParts, 'onError'>) =>
  (error: FastifyError, _request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (error instanceof Refusal) {
      if (error.retryAfter) reply.header('Retry-After', String(error.retryAfter));
      return reply.code(error.statusCode).send({ error: error.code, message: error.message });
    }
    if (error.validation) {
      const [{ instancePath = '', message = '', keyword = '' } = {}] = error.validation;
      const place = instancePath.slice(1).replaceAll('/', '.') || 'the body';
      return reply.code(422).send({ error: keyword || 'invalid', message: `${place} ${message}` });
    }
    if (error.statusCode && error.statusCode < 500) {
      const word = String(error.code ?? '')
        .toLowerCase()
        .replace(/^fst_err_(ctp_)?/, '')
        .replaceAll('_', '-');
      return reply
        .code(error.statusCode)
        .send({ error: word || 'refused', message: 'The request cannot be read.' });
    }
    onError(error);
    if (isPassing(error)) {
      return reply
        .code(503)
        .header('Retry-After', '5')
        .send({ error: 'busy', message: 'Please try again later.' });
    }
    return reply.code(500).send({ error: 'failed', message: 'Something went wrong here.' });
  };
