import { createServer, type IncomingMessage } from 'node:http';

export type Reply = { body: string; type?: string; headers?: Record<string, string> };

export type Served = { port: number; url(path: string, host?: string): string; close(): void };

/** Serves on 127.0.0.1 alone, on a free port; what `answer` does not know is not found. */
export async function serve(answer: (path: string, request: IncomingMessage) => Reply | undefined): Promise<Served> {
  const server = createServer((request, response) => {
    const reply = answer(new URL(request.url ?? '/', 'http://127.0.0.1').pathname, request);
    response.writeHead(reply ? 200 : 404, {
      'content-type': `${reply?.type ?? 'text/html'}; charset=utf-8`,
      'cache-control': 'no-store',
      ...reply?.headers,
    });
    response.end(reply?.body ?? 'Not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
  const { port } = address;
  return {
    port,
    url: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
