import { describe, expect, it } from 'vitest';
import { explainFailure } from '../../../../src/model/config/explain-failure.js';

const SERVE =
  'Put all files of Placet into one folder of your server, and open the page from there, not as a file.';
const CHECK = '"npx placet check" tells all mistakes.';
const address = '/config.json';

describe('F33: the author reads where it is, what is wrong and what to do', () => {
  it.for([
    [
      'an address that answers with an error',
      { cause: new SyntaxError('<'), address, answer: { status: 404, type: 'text/html' } },
      '/config.json answers 404: there is no config. Put it there, or correct the address.',
    ],
    [
      'the least of the errors',
      { cause: new SyntaxError('<'), address, answer: { status: 400, type: '' } },
      '/config.json answers 400: there is no config. Put it there, or correct the address.',
    ],
    [
      'an address that answers with a page',
      { cause: new SyntaxError('<'), address, answer: { status: 200, type: 'text/html; charset=utf-8' } },
      '/config.json answers with a page, not with a config. Put it there, or correct the address.',
    ],
    [
      'an address that answers with what is no JSON',
      { cause: new SyntaxError('unexpected }'), address, answer: { status: 200, type: 'application/json' } },
      `/config.json is no JSON: unexpected }. ${CHECK}`,
    ],
    [
      'an answer to no address of ours',
      { cause: new SyntaxError('unexpected }'), answer: { status: 404, type: 'text/html' } },
      `the config in the page is no JSON: unexpected }. ${CHECK}`,
    ],
    [
      'no network, in the words of Chromium',
      { cause: new TypeError('Failed to fetch'), address },
      `/config.json cannot be read: Failed to fetch. Correct the address. ${SERVE}`,
    ],
    [
      'no network, in the words of WebKit',
      { cause: new TypeError('Load failed'), address },
      `/config.json cannot be read: Load failed. Correct the address. ${SERVE}`,
    ],
    [
      'JSON that is no config',
      { cause: new Error('Placet config: services: is missing'), address },
      `/config.json is no config: services: is missing. ${CHECK}`,
    ],
    [
      'a word of ours further on in a reason',
      { cause: new Error('texts: say "Placet config: " twice'), address },
      `/config.json is no config: texts: say "Placet config: " twice. ${CHECK}`,
    ],
    ['no config at all', { cause: 'there is no config: name one' }, 'there is no config: name one'],
    [
      'mistakes that were found',
      { cause: 'titel: is not known' },
      `the config in the page: titel: is not known. Until that is mended nothing optional runs; ${CHECK}`,
    ],
  ] as const)('%s', ([, failure, sentence]) => {
    expect(explainFailure({ code: 'config', ...failure })).toBe(sentence);
  });

  it('a file of Placet that is not where it should be', () => {
    expect(explainFailure({ code: 'interface', cause: new Error('placet-ui.js is not there') })).toBe(
      `the banner cannot be shown: placet-ui.js is not there. ${SERVE}`,
    );
  });
});
