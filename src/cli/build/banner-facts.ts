import type { Config, Recipient, Service } from '../../model/config/config.js';

/** What is left out where a file has no use for it. The config is in one language and right. */
type Facts = Partial<Config>;

/** What the banner shows of a service, and whatever decides how it is treated. */
const askedOf = ({
  name,
  basis,
  status,
  revision,
  purposes,
  recipients,
  provider,
  thirdCountry,
  countries,
  crossSite,
  title,
  surfaces,
}: Service): Service => ({
  ...{ name, basis, purposes },
  ...(status && { status }),
  ...(revision && { revision }),
  ...(recipients && { recipients }),
  ...(provider && { provider }),
  ...(thirdCountry !== undefined && { thirdCountry }),
  ...(countries && { countries }),
  ...(surfaces && { surfaces }),
  // the banner says who recognises visitors elsewhere
  ...(crossSite !== undefined && { crossSite, ...(title !== undefined && { title }) }),
});

/** What the banner shows of those who receive data, as far as the config describes them. */
const recipientOf = ({ name, title, country }: Recipient): Recipient => ({
  name,
  ...(title !== undefined && { title }),
  ...(country && { country }),
});

const without = (all: object, known: object): object =>
  Object.fromEntries(Object.entries(all).filter(([key]) => !Object.hasOwn(known, key)));

/** What the banner shows of a config. */
export const bannerFacts = ({
  version,
  controller,
  links,
  signals,
  interface: look,
  recipients,
  ...config
}: Config): Facts => ({
  version,
  controller: { name: controller.name },
  ...(links && { links }),
  ...(signals && { signals }),
  ...(look && { interface: look }),
  purposes: config.purposes,
  services: config.services.map(askedOf),
  ...(recipients && { recipients: recipients.map(recipientOf) }),
});

/** What else the settings and the visitor's receipt show: the rest of each service, and who is responsible. */
export const settingsFacts = ({ controller, date, cookie, services }: Config): object => ({
  controller,
  ...(date && { date }),
  ...(cookie && { cookie }),
  services: services.map((service) => without(service, askedOf(service))),
});

/** What placeholders show of a config. */
export const embedFacts = ({ services }: Config): object => ({
  services: services.map(({ name, basis, status, title, provider, thirdCountry }) => ({
    ...{ name, basis, status, title, provider, thirdCountry },
  })),
});
