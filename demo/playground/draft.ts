import { getIn, isObject, type Json, type JsonObject, type Path, setIn } from './json.js';

/** What a person has told about the colours of the site; empty where Placet's own look is to stay. */
export type Theme = Readonly<Record<string, string>>;

/** All that the page holds. It lives in memory only: the demo stores nothing that nobody has asked for. */
interface Held {
  readonly config: JsonObject;
  readonly theme: Theme;
  /** BCP 47, the first one first: the languages that texts are written in. */
  readonly languages: readonly string[];
}

/** `edit`: a value is another one. `rebuild`: fields come and go. */
type Change = 'edit' | 'rebuild';

/** The config under work. Whatever was typed stays as it was typed, right or wrong. */
export class Draft {
  #held: Held;
  readonly #first: Held;
  readonly #listeners = new Set<(change: Change) => void>();

  constructor(held: Held) {
    this.#held = held;
    this.#first = held;
  }

  get config(): JsonObject {
    return this.#held.config;
  }

  get theme(): Theme {
    return this.#held.theme;
  }

  get languages(): readonly string[] {
    return this.#held.languages;
  }

  /** Has anything been changed since the page was opened? */
  get isTouched(): boolean {
    return this.#held !== this.#first;
  }

  at(path: Path): Json | undefined {
    return getIn(this.config, path);
  }

  /** Text at a place; anything else is none. */
  textAt(path: Path): string {
    const found = this.at(path);
    return typeof found === 'string' ? found : '';
  }

  /** Writes a value where a field stands that goes on standing there. */
  set(path: Path, value: Json | undefined): void {
    this.#write(this.#with(path, value), 'edit');
  }

  /** Writes a value that brings or takes fields, such as a list with one item more. */
  restructure(path: Path, value: Json | undefined): void {
    this.#write(this.#with(path, value), 'rebuild');
  }

  setTheme(theme: Theme): void {
    this.#write({ theme }, 'edit');
  }

  setLanguages(languages: readonly string[]): void {
    this.#write({ languages }, 'rebuild');
  }

  /** Puts another config, from a file or from before, in the place of this one. */
  replace(config: JsonObject, languages = this.languages): void {
    this.#write({ config, languages }, 'rebuild');
  }

  /** Calls back after each change, until the signal ends. */
  watch(listener: (change: Change) => void, signal?: AbortSignal): void {
    this.#listeners.add(listener);
    signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  #with(path: Path, value: Json | undefined): Partial<Held> {
    const config = setIn(this.config, path, value);
    return { config: isObject(config) ? config : {} };
  }

  #write(change: Partial<Held>, kind: Change): void {
    this.#held = { ...this.#held, ...change };
    for (const listener of [...this.#listeners]) listener(kind);
  }
}
