/** Names that mean this machine in the browsers launched here, so that rules per site and subdomain can be tried. */
export const localHosts = ['news.test', 'www.news.test', 'other.test'];

/** Chromium: every other host is unknown, so that nothing reaches the network. */
export const chromiumLoopbackOnly = `--host-resolver-rules=${[
  ...localHosts.map((host) => `MAP ${host} 127.0.0.1`),
  'MAP * ~NOTFOUND',
  'EXCLUDE 127.0.0.1',
].join(', ')}`;

/** Firefox: every other host goes to a proxy that does not exist. */
export const firefoxLoopbackOnly = {
  'network.dns.localDomains': localHosts.join(','),
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': ['127.0.0.1', 'localhost', ...localHosts].join(', '),
};
