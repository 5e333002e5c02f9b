import type { ServerResponse } from 'node:http';

/** An event that PostHog's SDK sent. */
export interface SeenEvent {
  readonly event: string;
  readonly distinctId: string | undefined;
}

/**
 * A request that only an allowed service can cause: PostHog's to the ingest server (`ingest`), a gated script file
 * (`script`), the document of a gated frame (`embed`), or a sign-up to the newsletter and its end (`newsletter`).
 */
export interface SeenRequest {
  readonly kind: 'ingest' | 'script' | 'embed' | 'newsletter';
  readonly service: string;
  /** ISO 8601. */
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly bytes: number;
  /** Names of the cookies that came along, never their values. */
  readonly cookies: readonly string[];
  readonly events: readonly SeenEvent[];
}

/** A violation of the strict Content-Security-Policy, as the browser reported it. */
export interface SeenViolation {
  readonly at: string;
  readonly report: unknown;
}

const MOST_KEPT = 2000;

/** What the demo's server saw, in memory only, with live streams of it for the inspector. */
export class DemoLog {
  readonly requests: SeenRequest[] = [];
  readonly violations: SeenViolation[] = [];
  /** How often the site's server was told of a decision or an erasure. */
  told = 0;
  #streams = new Set<ServerResponse>();
  #pending: NodeJS.Timeout | undefined;

  /** @param snapshot what a stream sends on every change */
  constructor(private readonly snapshot: (log: DemoLog) => unknown) {}

  addRequest(request: SeenRequest): void {
    this.requests.push(request);
    this.requests.splice(0, this.requests.length - MOST_KEPT);
    this.changed();
  }

  addViolation(report: unknown): void {
    this.violations.push({ at: new Date().toISOString(), report });
    this.violations.splice(0, this.violations.length - MOST_KEPT);
    this.changed();
  }

  addTold(): void {
    this.told += 1;
    this.changed();
  }

  clear(): void {
    this.requests.length = 0;
    this.violations.length = 0;
    this.changed();
  }

  /** Sends the present state now and after every change, as Server-Sent Events, until the client leaves. */
  stream(res: ServerResponse): void {
    res.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    this.#streams.add(res);
    res.on('close', () => this.#streams.delete(res));
    this.#sendTo(res);
  }

  /** Tells all streams soon; several changes in one go are told once. */
  changed(): void {
    this.#pending ??= setTimeout(() => {
      this.#pending = undefined;
      for (const res of this.#streams) this.#sendTo(res);
    }, 30);
  }

  /** Ends the streams, so that the server that carries them can close. */
  close(): void {
    clearTimeout(this.#pending);
    for (const res of this.#streams) res.end();
    this.#streams.clear();
  }

  #sendTo(res: ServerResponse): void {
    res.write(`data: ${JSON.stringify(this.snapshot(this))}\n\n`);
  }
}
