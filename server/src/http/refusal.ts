/** A request that is not done, for a reason that its sender may know. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly statusCode: 400 | 403 | 413 | 415 | 422 | 429 | 503,
    /** A word for programs. */
    readonly code: string,
    message: string,
    /** In seconds: when another try makes sense. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}
