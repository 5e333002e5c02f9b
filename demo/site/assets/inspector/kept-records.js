/** What the site's server has of this browser, by the id in its cookie. It is asked once for each thing that it was told. */
export class KeptRecords {
  #id;
  #asked;
  #records;

  /** @param told how often the server was told something; after an erasure the id before it is asked for */
  async of(id = this.#id, told) {
    const asked = `${id} ${told}`;
    if (!id || asked === this.#asked) return this.#records;
    this.#asked = asked;
    this.#id = id;
    try {
      const answer = await fetch('/api/public/consent/export', {
        method: 'POST',
        credentials: 'omit',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id }),
      });
      if (answer.ok) this.#records = (await answer.json()).records;
    } catch {
      // Only the server's side is missing; it is asked again after the next decision.
    }
    return this.#records;
  }
}
