// Errors as answers: a page for people, problem details (RFC 9457) for programs. Only texts of the catalogue are
// sent; the message of an error goes to the log and no further.

import type { FastifyError, FastifyReply } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { label } from '../language/label.ts';
import { Problem, type ProblemCode, problems, type ShownCode } from '../problem.ts';
import { wordsFor } from '../problem-for-programs.ts';
import { askedLanguage } from './accept.ts';
import { isApi } from './caller.ts';
import type { App, Reply, Request } from './parts.ts';

/** The codes of framework errors by their status; what is not listed is our own failure. */
const ofStatus: { readonly [status: number]: ShownCode } = {
  400: 'bad-request',
  404: 'not-found',
  413: 'too-large',
  415: 'wrong-content-type',
  429: 'too-many-attempts',
};

/** Answers every error and every address that does not exist. */
export function answerProblems(app: App): void {
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const code = codeOf(error);
    if (problems[code].status >= 500) request.log.error({ err: error }, 'request failed');
    return answer(code, error, request, reply);
  });
  app.setNotFoundHandler(async (request, reply) => {
    const methods = isApi(request) ? methodsAt(app, request) : [];
    if (methods.length === 0) return answer('not-found', null, request, reply);
    return answer('method-not-allowed', null, request, reply.header('allow', methods.join(', ')));
  });
}

/** For an address that cannot be parsed; no hook has run for it, so that no page can be made. */
export function answerUnreadable(_error: unknown, request: Request, reply: FastifyReply): void {
  reply.headers({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
  if (isApi(request)) {
    sendProblem(request, reply, 'bad-request');
    return;
  }
  const { status, title, en } = problems['bad-request'];
  reply.code(status).type('text/plain; charset=utf-8').send(`${title} ${en.title}\n`);
}

function codeOf(error: FastifyError): ShownCode {
  // That there is a database, and which, is for the log alone.
  if (error instanceof Problem && error.code === 'store-unreachable') return 'unavailable';
  if (error instanceof Problem) return isShown(error.code) ? error.code : 'unexpected';
  return (
    ofStatus[error.statusCode ?? 500] ?? ((error.statusCode ?? 500) < 500 ? 'bad-request' : 'unexpected')
  );
}

function isShown(code: ProblemCode): code is ShownCode {
  return 'status' in problems[code];
}

async function answer(
  code: ShownCode,
  error: FastifyError | null,
  request: Request,
  reply: Reply,
): Promise<unknown> {
  const { status, title, remedy, en } = problems[code];
  if (!isApi(request)) {
    return reply.problemPage({
      code,
      status,
      title: label(heading(title), heading(en.title)),
      remedy: label(remedy, en.remedy),
    });
  }
  return sendProblem(request, reply, code, issuesOf(error));
}

/** Answers a program with a problem of the catalogue and, where given, further members of the problem details. */
export function sendProblem(request: Request, reply: Reply, code: ShownCode, more: object = {}): Reply {
  const { status } = problems[code];
  const { title, remedy } = wordsFor(code);
  const language = askedLanguage(request);
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  return reply
    .code(status)
    .type('application/problem+json')
    .header('content-language', language)
    .serializer(JSON.stringify)
    .send({
      type: `urn:kopskats:problem:${code}`,
      title: title[language],
      status,
      detail: remedy[language],
      instance: `urn:kopskats:request:${request.id}`,
      ...more,
    });
}

/** A sentence as a heading, which ends without a full stop. */
function heading(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

/** What is wrong with the parts of a request, each as a JSON pointer with a sentence. */
function issuesOf(error: FastifyError | null): { errors?: readonly { pointer: string; detail: string }[] } {
  if (!hasZodFastifySchemaValidationErrors(error)) return {};
  return {
    errors: error.validation.map(({ instancePath, message }) => ({
      pointer: instancePath === '/' ? '#' : `#${instancePath}`,
      detail: message ?? '',
    })),
  };
}

/** The methods of the routes that an address matches, sorted; none where there is no such address. */
function methodsAt(
  { routeTable }: Pick<App, 'routeTable'>,
  { url }: Pick<Request, 'url'>,
): readonly string[] {
  const [path = ''] = url.split('?');
  const methods = routeTable.filter((route) => matches(route.url, path)).map(({ method }) => method);
  return [...new Set(methods)].sort();
}

function matches(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => (part.startsWith(':') ? given[index] !== '' : part === given[index]))
  );
}
