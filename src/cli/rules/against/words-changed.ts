import type { Purpose, Service, Text } from '../../../model/config/config.js';
import { dataIn } from '../../../model/words/data.js';
import type { Remark, Rule } from '../rule.js';
import type { ConfigChange } from './config-change.js';
import { dataChanges } from './data-changes.js';
import { isSlip, namesAnother, rewordings } from './rewordings.js';
import { isAskedAgain, isAskedFor, mustAskAgain } from './service-change.js';

const DECIDE = 'decide: if visitors agreed to less, raise `revision`';

/** Both wordings of a text, side by side; nothing of a slip that was mended. */
function* sideBySide(path: string, was: Text | undefined, is: Text | undefined): Generator<Remark> {
  for (const changed of rewordings(was, is)) {
    if (isSlip(changed)) continue;
    const place = changed.language ? `${path}.${changed.language}` : path;
    yield { path: place, message: `was "${changed.was}", is "${changed.is}"; ${DECIDE}` };
  }
}

function* ofService(path: string, was: Service, is: Service): Generator<Remark> {
  for (const member of ['title', 'description'] as const)
    yield* sideBySide(`${path}.${member}`, was[member], is[member]);
  const { renamed } = dataChanges(was, is);
  if (!renamed.length) return;
  const [before, after] = [was, is].map((service) =>
    dataIn(service, 'en')
      .map(({ text }) => text)
      .join(', '),
  );
  yield { path: `${path}.data`, message: `was "${before}", is "${after}"; ${DECIDE}` };
}

function* ofPurpose(path: string, was: Purpose, is: Purpose): Generator<Remark> {
  // another purpose is told with the services that must be asked again
  if (!namesAnother(was.title, is.title)) yield* sideBySide(`${path}.title`, was.title, is.title);
  yield* sideBySide(`${path}.description`, was.description, is.description);
}

/** No rule can tell whether new words say more than those that visitors agreed to. */
export const wordsChanged: Rule<ConfigChange> = {
  id: 'words-changed',
  severity: 'warning',
  sources: ['policies.md G02', 'law.md UI25', 'GDPR 7'],
  holds: 'Somebody has decided whether new words ask for more than the old ones.',
  *check({ before, after, services }) {
    for (const change of services) {
      const { path, was, is } = change;
      if (was && is && isAskedFor(is) && !mustAskAgain(change) && !isAskedAgain(change))
        yield* ofService(path, was, is);
    }
    const asked = new Set(after.services.filter(isAskedFor).flatMap(({ purposes }) => purposes));
    for (const [index, is] of after.purposes.entries()) {
      const was = before.purposes.find(({ name }) => name === is.name);
      if (was && asked.has(is.name)) yield* ofPurpose(`purposes[${index}]`, was, is);
    }
  },
};
