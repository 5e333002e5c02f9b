import { describe, expect, it } from 'vitest';
import purposes from '../../../config/purposes.json' with { type: 'json' };
import { findServices } from '../../../demo/playground/find-services.js';
import { readyMade } from '../../../src/cli/input/ready-made.js';
import type { Purpose } from '../../../src/model/config/config.js';

const services = readyMade.names.flatMap((name) => readyMade.service(name) ?? []);
const find = (search: string) =>
  findServices(search, services, purposes as readonly Purpose[]).map(({ name }) => name);

describe('issue 10: the list of ready-made services is searched by purpose, alias and typo', () => {
  it.for([
    ['GA4', ['google-analytics']],
    ['newsletter', ['mailchimp']],
    ['recapcha', ['recaptcha']],
    ['you tube', []],
    ['youtub', ['youtube']],
    ['google maps', ['google-maps']],
    ['googlemaps', ['google-maps']],
    ['payment', ['paypal', 'stripe']],
    ['nothing like it', []],
  ] as const)('"%s"', ([search, wanted]) => {
    expect(find(search)).toEqual(wanted);
  });

  it('shows all while nothing is typed', () => {
    expect(find('  ')).toHaveLength(services.length);
  });
});
