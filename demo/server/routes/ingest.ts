import type { IncomingMessage, ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { readBody, send, sendJson, urlOf } from '../http.js';
import type { SeenEvent } from '../log.js';
import { recordRequest } from '../record-request.js';
import type { DemoState } from '../state.js';

const LARGEST_BODY = 2_000_000;

/** What PostHog's `/array/<token>/config` answers for a project that has nothing but events switched on. */
const remoteConfig = (token: string): object => ({
  token,
  supportedCompression: ['gzip', 'gzip-js'],
  hasFeatureFlags: false,
  captureDeadClicks: false,
  capturePerformance: false,
  autocapture_opt_out: false,
  autocaptureExceptions: false,
  errorTracking: { autocaptureExceptions: false, suppressionRules: [] },
  analytics: { endpoint: '/i/v0/e/' },
  elementsChainAsString: true,
  sessionRecording: false,
  heatmaps: false,
  surveys: [],
  productTours: false,
  conversations: false,
  defaultIdentifiedOnly: true,
  siteApps: [],
});

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const ownObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/** The SDK sends gzip, base64 in a form field, or plain JSON; `undefined` when it is none of these. */
const decode = (body: Buffer): unknown => {
  try {
    const plain =
      body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, { maxOutputLength: LARGEST_BODY * 5 }) : body;
    const text = plain.toString('utf8');
    const field = text.startsWith('data=') ? (new URLSearchParams(text).get('data') ?? '') : undefined;
    if (field === undefined) return JSON.parse(text);
    return JSON.parse(/^[[{]/.test(field) ? field : Buffer.from(field, 'base64').toString('utf8'));
  } catch {
    // A body that nobody can read is still recorded as a request; it only has no event names.
    return undefined;
  }
};

/** The events in a body: one, a list of them, or `{ batch: […] }`. */
const eventsIn = (body: Buffer): readonly SeenEvent[] => {
  const sent = decode(body);
  const batch = Array.isArray(sent) ? sent : (ownObject(sent).batch ?? [sent]);
  return (Array.isArray(batch) ? batch : []).flatMap((item) => {
    const { event, properties, distinct_id } = ownObject(item);
    const details = ownObject(properties);
    if (typeof event !== 'string') return [];
    return [{ event, distinctId: textOf(details.distinct_id) ?? textOf(distinct_id) }];
  });
};

/** A stand-in for a PostHog instance below `/ingest/`: records every request and answers like the real one. */
export const handleIngest = async (
  req: IncomingMessage,
  res: ServerResponse,
  { log }: DemoState,
): Promise<void> => {
  const body = await readBody(req, LARGEST_BODY);
  recordRequest(log, req, { kind: 'ingest', service: 'posthog', bytes: body.length, events: eventsIn(body) });

  const path = urlOf(req).pathname.replace(/^\/ingest/, '');
  const [, token, script] = /^\/array\/([\w-]+)\/config(\.js)?$/.exec(path) ?? [];
  if (token && script) {
    const config = JSON.stringify({ config: remoteConfig(token), siteApps: [] });
    return send(
      res,
      200,
      'text/javascript; charset=utf-8',
      `(window._POSTHOG_REMOTE_CONFIG ||= {})['${token}'] = ${config};\n`,
    );
  }
  if (token) return sendJson(res, 200, remoteConfig(token));
  if (/^\/(flags|decide)\/?$/.test(path)) {
    return sendJson(res, 200, { flags: {}, featureFlags: {}, errorsWhileComputingFlags: false });
  }
  if (path.startsWith('/api/surveys')) return sendJson(res, 200, { surveys: [] });
  sendJson(res, 200, { status: 1 });
};
