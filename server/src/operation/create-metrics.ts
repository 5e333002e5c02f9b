import type { Queries } from '../database/database.js';
import type { Answered } from '../http/http-parts.js';

/** Upper ends of the classes of durations, in seconds. */
const CLASSES = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10] as const;

interface Durations {
  count: number;
  sum: number;
  readonly below: number[];
}

/** Numbers for Prometheus. Labels are our own words: no address, id or name of a visitor. */
export interface Metrics {
  onAnswer(answered: Answered): void;
  /** In its text format, with what waits in the database. */
  render(queries: Queries): Promise<string>;
}

const WAITING = `
  SELECT 'inbox' AS what, count(*)::int AS waiting FROM placet.inbox
  UNION ALL SELECT 'mail ' || state, count(*)::int FROM placet.mailed_link WHERE state <> 'sent' GROUP BY state`;

const labelled = (name: string, labels: Readonly<Record<string, string | number>>, value: number): string =>
  `${name}{${Object.entries(labels)
    .map(([key, label]) => `${key}="${label}"`)
    .join(',')}} ${value}`;

const durationLines = ([route, { count, sum, below }]: readonly [string, Durations]): readonly string[] => [
  ...CLASSES.map((le, index) => labelled('placet_request_seconds_bucket', { route, le }, below[index] ?? 0)),
  labelled('placet_request_seconds_bucket', { route, le: '+Inf' }, count),
  labelled('placet_request_seconds_sum', { route }, sum),
  labelled('placet_request_seconds_count', { route }, count),
];

/** An empty set of numbers. */
export const createMetrics = (): Metrics => {
  const requests = new Map<string, number>();
  const durations = new Map<string, Durations>();
  return {
    onAnswer({ line: { method, path, status }, seconds }) {
      const route = `${method} ${path}`;
      const name = labelled('placet_requests_total', { route, status }, 0).slice(0, -2);
      requests.set(name, (requests.get(name) ?? 0) + 1);
      const known = durations.get(route) ?? { count: 0, sum: 0, below: CLASSES.map(() => 0) };
      durations.set(route, known);
      known.count += 1;
      known.sum += seconds;
      for (const [index, end] of CLASSES.entries())
        if (seconds <= end) known.below[index] = (known.below[index] ?? 0) + 1;
    },
    async render(queries) {
      const waiting = await queries.rows<{ what: string; waiting: number }>(WAITING);
      return `${[
        '# TYPE placet_requests_total counter',
        ...[...requests].map(([name, value]) => `${name} ${value}`),
        '# TYPE placet_request_seconds histogram',
        ...[...durations].flatMap(durationLines),
        '# TYPE placet_waiting gauge',
        ...waiting.map((row) => labelled('placet_waiting', { what: row.what }, row.waiting)),
        '# TYPE process_resident_memory_bytes gauge',
        `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
        '# TYPE process_uptime_seconds gauge',
        `process_uptime_seconds ${process.uptime()}`,
      ].join('\n')}\n`;
    },
  };
};
