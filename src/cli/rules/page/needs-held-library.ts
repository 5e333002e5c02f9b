import type { Rule } from '../rule.js';
import { holdBack } from './hold-back.js';
import { isMarked, markedServices } from './marked-services.js';
import { namesOfLibrary } from './names-of-library.js';
import type { PageUnderConfig } from './page-under-config.js';
import { runningScripts } from './placet-scripts.js';
import { usesName } from './uses-name.js';

const addressOf = (attributes: ReadonlyMap<string, string>): string =>
  attributes.get('data-src') ?? attributes.get('src') ?? '';

/** Held back, a library is not there when the page's own code calls it: that code ends with an error, and what comes after it too. */
export const needsHeldLibrary: Rule<PageUnderConfig> = {
  id: 'needs-held-library',
  severity: 'error',
  sources: ['reliability.md F42', 'law.md NW01'],
  holds: 'A script that calls a held back library is held back with it.',
  *check({ elements }) {
    const scripts = runningScripts(elements);
    const running = scripts.flatMap(({ attributes }) => namesOfLibrary(addressOf(attributes)));
    for (const library of elements.filter((element) => element.tag === 'script' && isMarked(element))) {
      const names = namesOfLibrary(addressOf(library.attributes)).filter((name) => !running.includes(name));
      const services = markedServices(library).join(' ');
      for (const script of scripts) {
        const { text, attributes, line, column } = script;
        const name = attributes.has('src') ? undefined : names.find((called) => usesName(text, called));
        if (name !== undefined)
          yield {
            ...{ line, column },
            correction: holdBack(script, services),
            message: `this <script> calls ${name}, which comes with a script that waits for "${services}"; hold it back with data-service="${services}" and type="text/plain"`,
          };
      }
    }
  },
};
