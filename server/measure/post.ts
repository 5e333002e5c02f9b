import { Agent, request } from 'node:http';

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  /** How long it took, in milliseconds. */
  readonly took: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 50 });

/** Posts bytes, as JSON unless another type is named. Rejects when the connection breaks. */
export const post = (url: URL, body: string | Uint8Array, type = 'application/json'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const sent = request(
      url,
      { method: 'POST', agent, headers: { 'content-type': type, 'content-length': Buffer.byteLength(body) } },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        answer
          .on('error', reject)
          .on('end', () =>
            resolve({ status: answer.statusCode ?? 0, body: text, took: performance.now() - start }),
          );
      },
    );
    sent.on('error', reject).end(body);
  });
