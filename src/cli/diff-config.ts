import type { Config, Service, StorageItem, Text } from '../model/config/config.js';
import { daysOf, spansIn } from './days.js';

/** What changed of one service between two configs. */
export interface ServiceChange {
  readonly service: string;
  /** What visitors must be asked about again (GDPR 7, policies.md G02); empty where only words changed. */
  readonly reasons: readonly string[];
  /** The members that changed, for whatever reason. */
  readonly members: readonly string[];
  /** `new` services are asked about by themselves. */
  readonly kind: 'new' | 'gone' | 'changed';
  readonly isRevisionRaised: boolean;
}

const added = (before: readonly string[] = [], after: readonly string[] = []): readonly string[] =>
  after.filter((item) => !before.includes(item));

const recipientsOf = ({ recipients, provider }: Service): readonly string[] => [
  ...new Set([...(recipients ?? []), ...(provider ? [provider.name] : [])]),
];

/** A text that is told apart by its English, or only, words: a new translation is no new category. */
const wordsOf = (text: Text): string =>
  typeof text === 'string' ? text : (text.en ?? Object.values(text)[0] ?? '');

const keyOf = ({ type, name, host }: StorageItem): string => `${type} ${name}${host ? ` of ${host}` : ''}`;

/** How long, in days, as far as a duration or a text tells; what is open-ended is longer than any number. */
const lengthOf = (duration: Text | undefined): number | undefined => {
  if (duration === 'session') return 0;
  if (duration === 'persistent') return Infinity;
  const spans = spansIn(typeof duration === 'string' ? duration : Object.values(duration ?? {}).join('\n'));
  return daysOf(duration) ?? (spans.length ? Math.max(...spans.map(({ days }) => days)) : undefined);
};

/** Is it longer, or no longer bound by a number? In doubt visitors are asked again. */
const isLonger = (before: Text | undefined, after: Text | undefined): boolean => {
  const was = lengthOf(before);
  return was !== undefined && was < (lengthOf(after) ?? Infinity);
};

function* reasonsFor(before: Service, after: Service): Generator<string> {
  for (const name of added(recipientsOf(before), recipientsOf(after))) yield `a new recipient: ${name}`;
  for (const name of added(before.purposes, after.purposes)) yield `a new purpose: ${name}`;
  for (const name of added(before.data?.map(wordsOf), after.data?.map(wordsOf))) yield `new data: ${name}`;
  const items = new Map((before.storage ?? []).map((item) => [keyOf(item), item]));
  for (const item of after.storage ?? []) {
    const was = items.get(keyOf(item));
    if (!was) yield `new storage: ${keyOf(item)}`;
    else if (isLonger(was.duration, item.duration))
      yield `longer storage: ${keyOf(item)}, ${wordsOf(item.duration)}`;
  }
  if (isLonger(before.retention, after.retention))
    yield `longer retention: ${wordsOf(after.retention ?? 'no longer told')}`;
  if (after.provider?.country && after.provider.country !== before.provider?.country && before.provider)
    yield `a new country: ${after.provider.country}`;
  if (after.thirdCountry && !before.thirdCountry) yield 'data leaves the EEA now';
  if (after.thirdCountry === true && before.thirdCountry === 'provider-dependent')
    yield 'data leaves the EEA in any case now';
  if (added(after.safeguards, before.safeguards).length && after.thirdCountry && !after.safeguards?.length)
    yield 'nothing protects the transfer any more';
  if (after.crossSite && !before.crossSite) yield 'it recognises visitors on other websites now';
  if (before.posthog && after.posthog?.sessionRecording && !before.posthog.sessionRecording)
    yield 'it can record sessions now';
  if (after.basis !== before.basis && after.basis !== 'essential') yield `another basis: ${after.basis}`;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A recipient of both that has moved to another country, as `recipients` of the configs tell. */
function* movesOf({ recipients = [] }: Service, before: Config, after: Config): Generator<string> {
  for (const name of recipients) {
    const [was, is] = [before, after].map((config) => config.recipients?.find((one) => one.name === name));
    if (was?.country && is?.country && was.country !== is.country)
      yield `a new country: ${name} is in ${is.country} now`;
  }
}

const changeOf = (before: Service, after: Service, moves: readonly string[]): ServiceChange => {
  const keys = Object.keys({ ...before, ...after }) as (keyof Service)[];
  return {
    service: after.name,
    kind: 'changed',
    reasons: [...reasonsFor(before, after), ...moves],
    members: keys.filter((key) => !isSame(before[key], after[key]) || (key === 'recipients' && moves.length)),
    isRevisionRaised: (after.revision ?? 1) > (before.revision ?? 1),
  };
};

/**
 * What changed between two configs, service by service: which ones visitors must be asked about again, and why. A service
 * that nobody is asked about, before and after, needs no revision.
 */
export const diffConfig = (before: Config, after: Config): readonly ServiceChange[] => {
  const old = new Map(before.services.map((service) => [service.name, service]));
  const names = new Set(after.services.map(({ name }) => name));
  const whole = { reasons: [], members: [], isRevisionRaised: false } as const;
  return [
    ...after.services.flatMap((service): readonly ServiceChange[] => {
      const was = old.get(service.name);
      if (!was) return [{ ...whole, service: service.name, kind: 'new' }];
      const moves = [...movesOf(service, before, after)];
      return isSame(was, service) && !moves.length ? [] : [changeOf(was, service, moves)];
    }),
    ...before.services
      .filter(({ name }) => !names.has(name))
      .map(({ name }): ServiceChange => ({ ...whole, service: name, kind: 'gone' })),
  ];
};

/** Is anybody asked about a service? */
export const isAskedFor = ({ basis, status = 'active' }: Service): boolean =>
  basis === 'consent' && status === 'active';
