import { button, html } from '../dom.js';
import { byId } from './by-id.js';
import { copies, download } from './copy.js';
import { Draft } from './draft.js';
import { firstConfig } from './first-config.js';
import type { Form } from './form/field.js';
import { lookFields } from './form/look-fields.js';
import { purposeFields } from './form/purpose-fields.js';
import { serviceFields } from './form/service-fields.js';
import { siteFields } from './form/site-fields.js';
import { themeFields } from './form/theme-fields.js';
import type { JsonObject } from './json.js';
import { type Complaint, judge, summaryOf } from './judge.js';
import { startMarking } from './mark-snippet.js';
import { outputs } from './output.js';
import { startPreview } from './preview-panel.js';
import { goTo, showProblems } from './problems.js';
import { offerReading } from './read-config.js';
import { siteZip } from './site-zip.js';

const today = new Date().toISOString().slice(0, 10);
const draft = new Draft({
  config: firstConfig(today) as unknown as JsonObject,
  theme: {},
  languages: ['en'],
});
const form = byId('form');
const news = byId('news');

const tell = (message: string, ...actions: readonly Node[]): void =>
  news.replaceChildren(message, ...actions);

let before = draft.config;
/** Nothing that was typed is lost by a removal: it can be taken back. */
const removed = (title: string): void => {
  const held = before;
  const undo = (): void => {
    draft.replace(held);
    tell(`${title} is back.`);
  };
  tell(`Removed ${title}.`, button('Undo', undo));
};

const sections: Readonly<Record<string, (form: Form) => readonly Node[]>> = {
  'site-fields': siteFields,
  'purpose-fields': (form) => purposeFields(form, removed),
  'service-fields': (form) => serviceFields(form, removed, tell),
  'look-fields': lookFields,
  'theme-fields': themeFields,
};

/** The form's fields anew, with the same parts folded out and the focus where it was. */
let building = new AbortController();
const build = (): void => {
  building.abort();
  building = new AbortController();
  const open = [...form.querySelectorAll('details[open]')].map(({ id }) => id);
  const focused = form.contains(document.activeElement) ? document.activeElement?.id : '';
  for (const [id, fields] of Object.entries(sections)) {
    byId(id).replaceChildren(...fields({ draft, signal: building.signal }));
  }
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
};

const preview = startPreview(draft);
const marking = startMarking();

const wayTo = (place: HTMLElement | undefined): readonly Node[] =>
  place ? [button('Go to it', () => goTo(place))] : [];

const complaintItem = ({ severity, sentence }: Complaint, place: HTMLElement | undefined): HTMLElement =>
  html('li', {}, html('span', {}, html('strong', {}, severity), ` ${sentence}`), ...wayTo(place));

/** What `placet check` says, all that can be copied, and the preview. */
const show = (): void => {
  const verdict = judge(draft.config);
  const { fits, complaints } = verdict;
  const places = showProblems(form, complaints);
  byId('verdict').toggleAttribute(
    'data-bad',
    complaints.some(({ severity }) => severity === 'error'),
  );
  byId('verdict').replaceChildren(summaryOf(verdict), ...(fits ? [] : wayTo(places[0])));
  byId('complaints').replaceChildren(
    ...(fits ? complaints.map((complaint, index) => complaintItem(complaint, places[index])) : []),
  );
  byId('stale').hidden = fits;
  for (const id of ['copy-config', 'download', 'zip']) byId<HTMLButtonElement>(id).disabled = !fits;
  for (const [id, text] of Object.entries(outputs(draft))) byId(`${id}-text`).textContent = text;
  if (!fits) return;
  preview.show(draft.config);
  marking.show(draft.config);
};

build();
show();
draft.watch((change) => {
  if (change === 'rebuild') build();
  show();
});
// Before a removal asks for it, the state of before is known: this listener is the last one.
draft.watch(() =>
  queueMicrotask(() => {
    before = draft.config;
  }),
);

for (const id of ['config', 'css', 'tag', 'marked']) copies(byId(`copy-${id}`), byId(`${id}-text`), tell);
byId('download').addEventListener('click', () =>
  download('config.json', outputs(draft).config ?? '', 'application/json'),
);
byId('zip').addEventListener('click', () =>
  siteZip(draft).then(
    (zip) => {
      download('placet-site.zip', zip, 'application/zip');
      tell('Unpack it into the folder of your site: example.html is a page that asks.');
    },
    (cause: unknown) =>
      tell(`The files could not be fetched: ${cause instanceof Error ? cause.message : cause}`),
  ),
);
offerReading(draft, tell);
// The code boxes scroll, so the keyboard has to reach them.
for (const box of document.querySelectorAll<HTMLElement>('.code')) box.tabIndex = 0;
addEventListener('beforeunload', (event) => {
  if (draft.isTouched) event.preventDefault();
});
