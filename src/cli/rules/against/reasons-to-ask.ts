import type { Recipient, Service, StorageItem } from '../../../model/config/config.js';
import { textIn } from '../../../model/words/text.js';
import { dataChanges } from './data-changes.js';
import { isLonger } from './is-longer.js';

const added = (before: readonly string[], after: readonly string[]): readonly string[] =>
  after.filter((each) => !before.includes(each));

const nameOf = (recipient: string | Recipient): string =>
  typeof recipient === 'string' ? recipient : recipient.name;

const recipientsOf = ({ recipients = [], provider }: Service): readonly string[] => [
  ...new Set([...recipients.map(nameOf), ...(provider ? [provider.name] : [])]),
];

const keyOf = ({ type, name, host }: StorageItem): string => `${type} ${name}${host ? ` of ${host}` : ''}`;

function* storageReasons(was: Service, is: Service): Generator<string> {
  const items = new Map((was.storage ?? []).map((item) => [keyOf(item), item]));
  for (const item of is.storage ?? []) {
    const old = items.get(keyOf(item));
    if (!old) yield `new storage: ${keyOf(item)}`;
    else if (isLonger(old.duration, item.duration))
      yield `longer storage: ${keyOf(item)}, ${textIn(item.duration, 'en')}`;
  }
}

function* transferReasons(was: Service, is: Service): Generator<string> {
  if (was.provider && is.provider?.country && is.provider.country !== was.provider.country)
    yield `a new country: ${is.provider.country}`;
  for (const country of added(was.countries ?? [], is.countries ?? [])) yield `a new country: ${country}`;
  if (is.thirdCountry && !was.thirdCountry) yield 'data leaves the EEA now';
  if (is.thirdCountry === true && was.thirdCountry === 'provider-dependent')
    yield 'data leaves the EEA in any case now';
  if (is.thirdCountry && was.safeguards?.length && !is.safeguards?.length)
    yield 'nothing protects the transfer any more';
}

function* otherReasons(was: Service, is: Service): Generator<string> {
  if (is.crossSite && !was.crossSite) yield 'it recognises visitors on other websites now';
  if (was.posthog && is.posthog?.sessionRecording && !was.posthog.sessionRecording)
    yield 'it can record sessions now';
  if (is.basis !== was.basis && is.basis !== 'essential') yield `another basis: ${is.basis}`;
}

/** What of a changed service is more than visitors have agreed to. */
export function* reasonsToAsk(was: Service, is: Service): Generator<string> {
  for (const name of added(recipientsOf(was), recipientsOf(is))) yield `a new recipient: ${name}`;
  for (const name of dataChanges(was, is).added) yield `new data: ${name}`;
  yield* storageReasons(was, is);
  if (isLonger(was.retention, is.retention))
    yield `longer retention: ${textIn(is.retention ?? 'no longer told', 'en')}`;
  yield* transferReasons(was, is);
  yield* otherReasons(was, is);
}
