import type { Service } from '../../model/config/config.js';
import { regionName } from '../../model/words/region.js';
import { textIn } from '../../model/words/text.js';
import { loadableAddress } from '../kit/loadable-address.js';

/** What a placeholder tells of its element, in words. */
export interface EmbedFacts {
  /** What it is: the element's own name, with the services it needs. */
  readonly label: string;
  readonly serviceTitles: string;
  readonly providers: string;
  /** The host of another site that it would be loaded from. */
  readonly host: string | undefined;
  /** Address of the picture that the site has chosen for it. */
  readonly picture: string | undefined;
  readonly leavesEea: boolean;
}

const serviceTitle = ({ name, title = name }: Service, language: string): string => textIn(title, language);

const providerOfService = (service: Service, language: string): string => {
  const { name, country } = service.provider ?? { name: serviceTitle(service, language) };
  return country ? `${name} (${regionName(country, language)})` : name;
};

/** A list in words, each once. */
const listed = (words: readonly string[], language: string): string =>
  new Intl.ListFormat(language).format(new Set(words));

/** Gathers what is known of a blocked element and the services that the visitor would have to allow for it. */
export const gatherFacts = (
  element: HTMLElement,
  services: readonly Service[],
  language: string,
): EmbedFacts => {
  const { src, data, href, picture } = element.dataset;
  const source = loadableAddress(src ?? data ?? href);
  const serviceTitles = listed(
    services.map((service) => serviceTitle(service, language)),
    language,
  );
  const own = element.getAttribute('title') ?? element.getAttribute('alt');
  return {
    label: own && own !== serviceTitles ? `${own} (${serviceTitles})` : serviceTitles,
    serviceTitles,
    providers: listed(
      services.map((service) => providerOfService(service, language)),
      language,
    ),
    host: source && source.host !== location.host ? source.host : undefined,
    picture: loadableAddress(picture)?.href,
    leavesEea: services.some(({ thirdCountry }) => thirdCountry === true),
  };
};
