/** What a system's or a network's code means to whoever typed the name. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file and no folder',
  EACCES: 'it may not be read or written by this user',
  EPERM: 'it may not be read or written by this user',
  EROFS: 'nothing can be written there',
  ENOSPC: 'no space is left there',
  ENAMETOOLONG: 'its name is too long',
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'the name of its host could not be looked up',
  ECONNREFUSED: 'nobody answers there',
  ECONNRESET: 'the connection was cut',
  ETIMEDOUT: 'nobody answered in time',
  UND_ERR_CONNECT_TIMEOUT: 'nobody answered in time',
};

/** Why something could not be read or written, in words; what has no words here is told in those of its error. */
export const plainReason = (cause: unknown): string => {
  // fetch wraps what happened, twice where a host has several addresses
  const { message = String(cause), cause: within, code, errors } = Object(cause);
  if (Object.hasOwn(REASONS, String(code))) return REASONS[String(code)] as string;
  const inner = within ?? (Array.isArray(errors) ? errors[0] : undefined);
  return inner ? plainReason(inner) : message;
};
