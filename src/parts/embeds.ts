import { EmbedGate } from '../gate/embeds/embed-gate.js';
import type { SettleEmbed } from '../gate/gate.js';
import type { PartContext, Parts } from '../manager/parts.js';
import { optionalServices } from '../model/consent/optional-services.js';

/** Makes the gate of embeds; the texts of placeholders are fetched beside the code that shows them. */
const createEmbedGate = (context: PartContext): EmbedGate => {
  const { consent, allows, fail, trusted, part, texts } = context;
  return new EmbedGate({
    ...{ allows, fail, trusted, choice: consent.choice },
    isOptional: (service) =>
      optionalServices(consent.config?.services ?? []).some(({ name }) => name === service),
    onDecision: (listener) =>
      consent.addEventListener('change', () => {
        if (consent.record?.source !== 'embed') listener();
      }),
    async placeholders() {
      const [create, first] = await Promise.all([part('placeholders'), texts('embed')]);
      return create(context, first);
    },
  });
};

/** What fills declarations, loaded once; after a failure the next change tries again. */
const createDeclare = (context: PartContext): ((element: Element) => Promise<void>) => {
  let loading: Promise<(element: Element) => void> | undefined;
  return async (element) => {
    try {
      loading ??= context.part('declaration').then((create) => create(context));
      (await loading)(element);
    } catch (cause) {
      loading = undefined;
      context.fail('interface', cause);
    }
  };
};

/** For a page with embeds or a declaration; what is seen of them is loaded only when it is. */
const createSettle = (context: PartContext): SettleEmbed => {
  const gate = createEmbedGate(context);
  const declare = createDeclare(context);
  return (element) => {
    if (element.localName !== 'placet-declaration') gate.settle(element);
    else if (context.consent.config) declare(element);
  };
};

/** By manager: what an element showed before, and what was loaded once, is remembered from call to call. */
const settlers = new WeakMap<PartContext, SettleEmbed>();

const settleEmbeds: Parts['embeds'] = (context) => {
  const settle = settlers.get(context) ?? createSettle(context);
  settlers.set(context, settle);
  return settle;
};

export default settleEmbeds;
