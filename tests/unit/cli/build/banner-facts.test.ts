import { describe, expect, it } from 'vitest';
import { bannerFacts, settingsFacts } from '../../../../src/cli/build/banner-facts.js';
import { gateOf } from '../../../../src/cli/build/gate-of.js';
import { inLanguage } from '../../../../src/cli/build/in-language.js';
import { splitTexts } from '../../../../src/cli/build/words-of.js';
import { parseGateConfig } from '../../../../src/model/config/gate-config.js';
import { isAllowed } from '../../../../src/model/consent/is-allowed.js';
import { questionOf } from '../../../../src/model/consent/question.js';
import de from '../../../../src/ui/locales/de/interface.js';
import { service } from '../../../support/configs.js';
import { siteConfig } from '../../../support/interface-page.js';

const config = inLanguage(siteConfig(), 'de');

describe('what each file of a built site is told of the config', () => {
  it('the banner asks the same question with it', () => {
    const facts = bannerFacts(config) as typeof config;
    expect(questionOf(facts, facts.services)).toEqual(questionOf(config, config.services));
  });

  it('the settings complete the banner: together they have every member of every service, each once', () => {
    const banner = bannerFacts(config) as typeof config;
    const { services } = settingsFacts(config) as typeof config;
    for (const [index, whole] of config.services.entries()) {
      const [first, second] = [banner.services[index] ?? {}, services[index] ?? {}];
      expect({ ...first, ...second }).toEqual(whole);
      expect(Object.keys(first).filter((key) => key in second)).toEqual([]);
    }
  });

  it('the gate gets no text, and allows the same', () => {
    const odd = siteConfig({
      services: [
        service('old', { status: 'disabled' }),
        service('new', { revision: 3 }),
        service('own', { basis: 'legitimate-interest' }),
      ],
      signals: { globalPrivacyControl: 'reject' },
      requireNonce: true,
    });
    const gate = gateOf(odd);
    const whole = parseGateConfig(odd);
    const record = { old: true, new: true, own: true, $: { at: 1 } };
    for (const signal of ['ignore', 'object'] as const)
      expect(gate.services.map((each) => isAllowed(each, record, signal))).toEqual(
        whole.services.map((each) => isAllowed(each, record, signal)),
      );
    expect([gate.signal, gate.requireNonce]).toEqual(['reject', true]);
    expect(JSON.stringify(gateOf(siteConfig()))).not.toMatch(/Statisti|Besucher|Visitor/);
  });

  it('no word is lost and none is said twice', () => {
    const { banner, settings } = splitTexts(de);
    expect({ ...banner, ...settings }).toEqual(de);
    expect(Object.keys(banner).filter((key) => key in settings)).toEqual([]);
  });
});
