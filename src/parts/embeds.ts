import { EmbedGate } from '../gate/embeds/embed-gate.js';
import type { PartContext, Parts } from '../manager/parts.js';
import { optionalServices } from '../model/consent/optional-services.js';

/** Makes the gate of embeds; the texts of placeholders are fetched beside the code that shows them. */
const createEmbedGate = (context: PartContext): EmbedGate => {
  const { consent, allows, isKnown, fail, trusted, part, texts } = context;
  return new EmbedGate({
    ...{ allows, isKnown, fail, trusted, choice: consent.choice },
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
const settleEmbeds: Parts['embeds'] = (context) => {
  const gate = createEmbedGate(context);
  const declare = createDeclare(context);
  return (element) => {
    if (element.localName !== 'placet-declaration') gate.settle(element);
    else if (context.isKnown()) declare(element);
  };
};

export default settleEmbeds;
