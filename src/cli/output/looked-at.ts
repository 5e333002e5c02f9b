/** What a check has looked at, so that its report can be held against it later. */
export interface LookedAt {
  /** When; ISO 8601, in UTC. */
  readonly date: string;
  /** Files and addresses, with the SHA-256 of what was read there, in hex. */
  readonly inputs: readonly { readonly address: string; readonly sha256: string }[];
}
