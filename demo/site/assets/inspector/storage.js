/** Turns a declared name such as `ph_*_posthog` into a test. */
const matches = (pattern, name) =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(name);

const ownerOf = (config, type, name) =>
  config?.services.find((service) =>
    service.storage?.some((item) => item.type === type && matches(item.name, name)),
  )?.name;

const readable = (value) => {
  try {
    const decoded = decodeURIComponent(value);
    return JSON.stringify(JSON.parse(decoded), null, 2);
  } catch {
    return value;
  }
};

const cookies = () =>
  document.cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => {
      const end = pair.indexOf('=');
      return ['cookie', pair.slice(0, end), pair.slice(end + 1)];
    });

const entries = (type) => {
  try {
    return Object.entries(window[type]).map(([name, value]) => [type, name, value]);
  } catch {
    return [];
  }
};

const databases = async () => {
  try {
    return (await indexedDB.databases()).map(({ name }) => ['indexedDB', name, '']);
  } catch {
    return [];
  }
};

const cachesOfPage = async () => {
  try {
    return (await caches.keys()).map((name) => ['cacheStorage', name, '']);
  } catch {
    return [];
  }
};

/** Everything that this origin keeps in the browser and a script can see, with the service that declared it. */
export const storedItems = async (config) => {
  const found = [
    ...cookies(),
    ...entries('localStorage'),
    ...entries('sessionStorage'),
    ...(await databases()),
    ...(await cachesOfPage()),
  ];
  return found.map(([type, name, value]) => ({
    type,
    name,
    value: readable(value).slice(0, 2000),
    owner: ownerOf(config, type, name),
  }));
};
