import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { openPages } from '../../support/placet-page.js';

const config = JSON.stringify(configOf([service('map', { title: 'Maps' })]));
const page = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
  <head>
    <title>Example</title>
    <script type="application/json" data-placet-config=""><![CDATA[${config}]]></script>
    <script src="/placet/placet.js"></script>
  </head>
  <body><div><img data-service="map" data-src="/plan.svg" alt="Plan" width="400" height="300" /></div></body>
</html>`;

test('faults.md B4: an image in a page of XHTML has a placeholder that loads it', async () => {
  const { tab, site } = await openPages({
    '/': { body: page, type: 'application/xhtml+xml' },
    '/plan.svg': { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', type: 'image/svg+xml' },
  });
  await tab.appears({ role: 'group', name: 'Blocked: Plan (Maps)' });
  expect(site.count('/plan.svg')).toBe(0);
  await tab.click({ role: 'button', name: 'Load once' });
  await site.received('/plan.svg');
});
