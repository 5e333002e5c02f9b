/** A file or page cannot be read, or is no JSON; nothing can be said about it. */
export class UnreadableError extends Error {}
