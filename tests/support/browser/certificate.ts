import { generate } from 'selfsigned';

let made: Promise<{ key: string; cert: string }> | undefined;

/** A self-signed certificate for the hosts of the tests, made once in each worker. The browsers are told to accept it. */
export function certificate(): Promise<{ key: string; cert: string }> {
  made ??= make();
  return made;
}

async function make() {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: ['localhost', '*.localhost', 'example.localhost', '*.example.localhost'].map((value) => ({
          type: 2,
          value,
        })),
      },
    ],
  });
  return { key, cert };
}
