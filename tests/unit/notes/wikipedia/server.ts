import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path of the stand-in answers; `hang` never does. */
export interface Canned {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  hang?: boolean;
}

/** A stand-in for Wikipedia on 127.0.0.1 that answers in the documented shapes and remembers what it was asked. */
export async function serveAnswers(answers: Record<string, Canned>) {
  const asked: IncomingMessage[] = [];
  let open = 0;
  let mostAtOnce = 0;
  const server = createServer((request, response) => {
    asked.push(request);
    open++;
    mostAtOnce = Math.max(mostAtOnce, open);
    const canned = answers[request.url ?? ''] ?? { status: 404, body: '{"type":"Internal error"}' };
    if (canned.hang) return;
    setTimeout(() => {
      open--;
      response.writeHead(canned.status ?? 200, { 'content-type': 'application/json', ...canned.headers });
      response.end(canned.body ?? '{}');
    }, 5);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    mostAtOnce: () => mostAtOnce,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

export const summaryOf = (title: string, description: string, extract: string, type = 'standard'): string =>
  JSON.stringify({
    type,
    title,
    displaytitle: `<span>${title}</span>`,
    wikibase_item: 'Q0',
    lang: 'en',
    dir: 'ltr',
    timestamp: '2031-02-01T00:00:00Z',
    description,
    content_urls: { desktop: { page: `https://en.wikipedia.org/wiki/${encodeURIComponent(title)}` } },
    extract,
  });
