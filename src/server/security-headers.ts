import helmet from '@fastify/helmet';
import type { ServerConfig } from '../config.ts';
import { isSecure } from './cookies.ts';
import type { App } from './parts.ts';

const YEAR = 365 * 24 * 60 * 60;

/** Nothing inline and nothing from other hosts. */
const ownOnly = ["'self'"];
const never = ["'none'"];

const unusedFeatures = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];

/** Sends the headers that keep a browser from doing with our pages what we never do. */
export async function sendSecurityHeaders(app: App, config: ServerConfig): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: never,
        scriptSrc: ownOnly,
        styleSrc: ownOnly,
        fontSrc: ownOnly,
        imgSrc: ownOnly,
        connectSrc: ownOnly,
        formAction: ownOnly,
        frameAncestors: never,
        baseUri: never,
        ...(isSecure(config) ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    // `same-origin`, because without a referrer browsers also withhold the origin that forms are checked by.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: isSecure(config) ? { maxAge: 2 * YEAR, includeSubDomains: false } : false,
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
    xFrameOptions: { action: 'deny' },
  });
  const features = unusedFeatures.map((feature) => `${feature}=()`).join(', ');
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', features);
    // Assets say otherwise; whatever else we send may hold what only this person may see.
    reply.header('cache-control', 'no-store');
  });
}
